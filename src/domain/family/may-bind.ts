import type { Relation } from '@/contract/family-words'
import type { SharingRules } from '@/contract/policy'
import { decide, type Check, type Decision } from './decision'
import { mayReach } from './may-reach'
import { mayReceive, type MemberStatus } from './may-receive'
import { maySetTerms, type SharingTerms } from './may-set-terms'
import { mayShare, type SharerStatus } from './may-share'

/** A binding somebody asks for. */
export interface BindingRequest {
  readonly relation: Relation
  /** `YYYY-MM-DD` */
  readonly beginsOn: string
  readonly terms: SharingTerms
}

/** What is known of the two when one of them asks. */
export interface BindingContext {
  readonly today: string
  readonly sharer: SharerStatus
  readonly member: MemberStatus
  readonly isOneself: boolean
  /** A binding of the two is waiting or holds. */
  readonly alreadyBound: boolean
  readonly lastChangedOn: string | null
}

/**
 * Decides whether the sharer's city lets a binding of family sharing (家庭共济) come about. It looks at the relation,
 * both insurances, the places, the number of members and sharers, caps, scopes and dates (rules.md §9.1–§9.9). The
 * relation is what the sharer declares, because the city believes the signed commitment (rules.md §9.4).
 */
export function mayBind(asked: BindingRequest, rules: SharingRules, standing: BindingContext): Decision {
  const { today, sharer, member } = standing
  const { beginsOn, terms, relation } = asked
  const between: readonly Check[] = [
    [standing.isOneself || !rules.relations.includes(relation), 'RELATION_NOT_ALLOWED'],
    [standing.alreadyBound, 'ALREADY_BOUND'],
    [!mayReach(sharer.placeCode, member.placeCode, rules), 'PLACE_NOT_ALLOWED'],
    [beginsOn < today, 'PERIOD_NOT_ALLOWED'],
  ]
  return decide([
    ...mayShare(sharer, rules),
    ...between,
    ...mayReceive(member, rules),
    ...maySetTerms(terms, rules, { today, beginsOn, lastChangedOn: standing.lastChangedOn }),
  ])
}
