import type { SharingRules } from '@/contract/policy'
import type { Check } from './decision'

/** What is known of the person who would spend from somebody's account. */
export interface MemberStatus {
  /** In the insured place that was named, as `psn_insu_stas`; undefined where the person never was insured. */
  readonly state: '0' | '1' | '2' | '4' | undefined
  /** How many people's accounts pay for the member already. */
  readonly sharers: number
  /** Six-digit division code. */
  readonly placeCode: string
}

/** What a member must have (rules.md §9.2, §9.7): any basic insurance, active, and room for one more sharer. */
export const mayReceive = (member: MemberStatus, rules: SharingRules): readonly Check[] => [
  [member.state === '2', 'MEMBER_SUSPENDED'],
  [member.state !== '1', 'MEMBER_NOT_INSURED'],
  [member.sharers >= rules.maxSharers, 'BIND_LIMIT'],
]
