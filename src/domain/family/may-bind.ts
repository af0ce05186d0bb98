import type { Relation } from '@/contract/family-words'
import type { SharingRules } from '@/contract/sharing-rules'
import { decide, type Check, type Decision } from './decision'
import { mayReach } from './may-reach'
import { mayReceive, type MemberStatus } from './may-receive'
import { maySetTerms, type SharingTerms } from './may-set-terms'
import { mayShare, type SharerStatus } from './may-share'

/** A request for a binding. */
export interface BindingRequest {
  readonly relation: Relation
  /** `YYYY-MM-DD` */
  readonly beginsOn: string
  readonly terms: SharingTerms
}

/** The facts about the two people when one of them requests a binding. */
export interface BindingContext {
  readonly today: string
  readonly sharer: SharerStatus
  readonly member: MemberStatus
  readonly isOneself: boolean
  /** True while a binding between the two is pending or active. */
  readonly alreadyBound: boolean
  readonly lastChangedOn: string | null
}

/**
 * Decides whether the sharer's city allows a binding of family sharing (家庭共济). It checks the relation, both
 * insurances, the places, the number of members and sharers, caps, scopes and dates (rules.md §9.1–§9.9). The
 * relation is the one the sharer declares, because the city trusts the signed commitment (rules.md §9.4).
 */
export function mayBind(request: BindingRequest, rules: SharingRules, context: BindingContext): Decision {
  const { today, sharer, member } = context
  const { beginsOn, terms, relation } = request
  const between: readonly Check[] = [
    [context.isOneself || !rules.relations.includes(relation), 'RELATION_NOT_ALLOWED'],
    [context.alreadyBound, 'ALREADY_BOUND'],
    [!mayReach(sharer.placeCode, member.placeCode, rules), 'PLACE_NOT_ALLOWED'],
    [beginsOn < today, 'PERIOD_NOT_ALLOWED'],
  ]
  return decide([
    ...mayShare(sharer, rules),
    ...between,
    ...mayReceive(member, rules),
    ...maySetTerms(terms, rules, { today, beginsOn, lastChangedOn: context.lastChangedOn }),
  ])
}
