/**
 * What a member is to the sharer: the eight kinds of near relatives (近亲属), and in-laws, whom few cities allow
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
export type Relation = (typeof relations)[number]

/** What shared money may be spent on. */
export const shareScopes = [
  'OUTPATIENT_SELF_PAY',
  'PHARMACY',
  'INPATIENT_SELF_PAY',
  'INPATIENT_DEPOSIT',
  'RESIDENT_PREMIUM',
] as const
export type ShareScope = (typeof shareScopes)[number]

/**
 * Where a binding is in its life. PENDING waits for the member and is EXPIRED after seven days; PAUSED pays nothing while
 * one of the two is suspended (rules.md §9.15).
 */
export const bindingStates = ['PENDING', 'ACTIVE', 'PAUSED', 'ENDED', 'EXPIRED', 'DECLINED'] as const
export type BindingState = (typeof bindingStates)[number]

/** Why somebody ends a binding. */
export const endReasons = ['NO_LONGER_NEEDED', 'RELATION_ENDED', 'MISTAKE', 'OTHER'] as const
export type EndReason = (typeof endReasons)[number]

/** Why the city ends one: its last day is over, or one of the two left the scheme. */
export const cityEndReasons = ['PERIOD_OVER', 'SHARER_LEFT', 'MEMBER_LEFT'] as const
export type CityEndReason = (typeof cityEndReasons)[number]

/** What somebody may do with a binding. */
export const bindingActs = ['ACCEPT', 'DECLINE', 'CHANGE', 'END'] as const
export type BindingAct = (typeof bindingActs)[number]
