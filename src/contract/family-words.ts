/** The eight kinds of near relatives (近亲属, product.md §9), seen from the sharer; in-laws are allowed by some cities only. */
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
