/** The order in which forms offer relations: the most frequent ones come first. */
export const relationOrder = [
  'CHILD',
  'PARENT',
  'SPOUSE',
  'SIBLING',
  'GRANDPARENT',
  'MATERNAL_GRANDPARENT',
  'GRANDCHILD',
  'MATERNAL_GRANDCHILD',
  'PARENT_IN_LAW',
] as const
