import type { SharingRules } from '@/contract/sharing-rules'
import type { Check } from './decision'

/** The facts about the person who would spend from the account. */
export interface MemberStatus {
  /**
   * The insurance status in the insured place named, as `psn_insu_stas`; undefined for a person who never was
   * insured.
   */
  readonly state: '0' | '1' | '2' | '4' | undefined
  /** The number of people whose accounts already pay for the member. */
  readonly sharers: number
  /** Six-digit division code. */
  readonly placeCode: string
}

/**
 * Checks the conditions for a member (rules.md §9.2, §9.7): any basic insurance, active, and room for one more
 * sharer.
 */
export const mayReceive = (member: MemberStatus, rules: SharingRules): readonly Check[] => [
  [member.state === '2', 'MEMBER_SUSPENDED'],
  [member.state !== '1', 'MEMBER_NOT_INSURED'],
  [member.sharers >= rules.maxSharers, 'BIND_LIMIT'],
]
