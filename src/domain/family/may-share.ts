import type { SharingRules } from '@/contract/sharing-rules'
import type { Check } from './decision'

/** The facts about the person whose account would pay. */
export interface SharerStatus {
  /** The status of the account's insurance, as `psn_insu_stas`; undefined for a person without employee insurance. */
  readonly state: '0' | '1' | '2' | '4' | undefined
  readonly balanceFen: number
  /** The number of people who may spend from the account or have an offer of it. */
  readonly members: number
  /** Six-digit division code. */
  readonly placeCode: string
}

/**
 * Checks the conditions for a sharer (rules.md §9.1, §9.7): employee insurance, active, money, and room for one more
 * member.
 */
export const mayShare = (sharer: SharerStatus, rules: SharingRules): readonly Check[] => [
  [sharer.state === undefined, 'NO_ACCOUNT'],
  [sharer.state !== '1', 'ACCOUNT_FROZEN'],
  [sharer.balanceFen <= 0, 'INSUFFICIENT_BALANCE'],
  [sharer.members >= rules.maxMembers, 'BIND_LIMIT'],
]
