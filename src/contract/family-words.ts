/**
 * The relation of a member to the sharer: the eight kinds of near relatives (近亲属), and in-laws, whom few cities allow
 * (rules.md §9.3).
 */
export const relations = [
  'SPOUSE',
  'PARENT',
  'CHILD',
  'SIBLING',
  'GRANDPARENT',
  'MATERNAL_GRANDPARENT',
  'GRANDCHILD',
  'MATERNAL_GRANDCHILD',
  'PARENT_IN_LAW',
] as const
/** A kind of near relatives. */
export type Relation = (typeof relations)[number]

/**
 * The ways in which a member agrees to an offer: on their own phone; by their face on the sharer's phone, for whoever has
 * none; or by the sharer's commitment alone (rules.md §9.11).
 */
export const agreementWays = ['OWN_PHONE', 'FACE', 'COMMITMENT'] as const
/** A way in which a member agrees. */
export type AgreementWay = (typeof agreementWays)[number]

/** The purposes for which shared money may be spent. */
export const shareScopes = [
  'OUTPATIENT_SELF_PAY',
  'PHARMACY',
  'INPATIENT_SELF_PAY',
  'INPATIENT_DEPOSIT',
  'RESIDENT_PREMIUM',
] as const
/** One use of shared money. */
export type ShareScope = (typeof shareScopes)[number]

/**
 * The states of a binding. PENDING waits for the member and becomes EXPIRED after seven days; PAUSED pays nothing
 * while one of the two people is suspended (rules.md §9.15).
 */
export const bindingStates = ['PENDING', 'ACTIVE', 'PAUSED', 'ENDED', 'EXPIRED', 'DECLINED'] as const
/** The state of a binding. */
export type BindingState = (typeof bindingStates)[number]

/** The reasons for which a person ends a binding. */
export const endReasons = ['NO_LONGER_NEEDED', 'RELATION_ENDED', 'MISTAKE', 'OTHER'] as const
/** The reason for which somebody ends a binding. */
export type EndReason = (typeof endReasons)[number]

/** The reasons for which the city ends a binding: its last day is over, or one of the two people left the scheme. */
export const cityEndReasons = ['PERIOD_OVER', 'SHARER_LEFT', 'MEMBER_LEFT'] as const
/** The reason for which the city ends a binding. */
export type CityEndReason = (typeof cityEndReasons)[number]

/** The actions a person may take on a binding. */
export const bindingActs = ['ACCEPT', 'DECLINE', 'CHANGE', 'END'] as const
/** One thing somebody may do with a binding. */
export type BindingAct = (typeof bindingActs)[number]
