import type { SharingRules } from '@/contract/policy'
import { decide, type Decision } from './decision'
import { mayReceive, type MemberStatus } from './may-receive'
import type { SharerStatus } from './may-share'

/** What is known when a member accepts; days are `YYYY-MM-DD`. */
export interface AcceptContext {
  readonly today: string
  readonly endsOn: string | null
  readonly sharer: Pick<SharerStatus, 'state'>
  readonly member: MemberStatus
}

/**
 * Whether an offer may still be accepted: days have gone by since it was made. The sharer's limit counted the offer
 * already; the member's counts here, so that nobody's places are taken by offers (rules.md §9.7).
 */
export const mayAccept = (rules: SharingRules, { today, endsOn, sharer, member }: AcceptContext): Decision =>
  decide([
    [sharer.state !== '1', 'ACCOUNT_FROZEN'],
    ...mayReceive(member, rules),
    [endsOn !== null && endsOn < today, 'PERIOD_NOT_ALLOWED'],
  ])
