import type { SharingRules } from '@/contract/sharing-rules'
import { decide, type Decision } from './decision'
import { mayReceive, type MemberStatus } from './may-receive'
import type { SharerStatus } from './may-share'

/** The facts for accepting an offer; days are `YYYY-MM-DD`. */
export interface AcceptContext {
  readonly today: string
  readonly endsOn: string | null
  readonly sharer: Pick<SharerStatus, 'state'>
  readonly member: MemberStatus
}

/**
 * Decides whether an offer may still be accepted, because days have passed since it was made. The sharer's limit
 * already counted the offer; the member's limit counts only here, so that offers cannot fill a member's places
 * (rules.md §9.7).
 */
export const mayAccept = (rules: SharingRules, { today, endsOn, sharer, member }: AcceptContext): Decision =>
  decide([
    [sharer.state !== '1', 'ACCOUNT_FROZEN'],
    ...mayReceive(member, rules),
    [endsOn !== null && endsOn < today, 'PERIOD_NOT_ALLOWED'],
  ])
