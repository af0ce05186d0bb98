/** In which order relations are offered where any of them may be meant: those most people mean come first. */
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
