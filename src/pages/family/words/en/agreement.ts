/** English of what all family pages name: relatives, uses of shared money, caps, and the states of a binding. */
export const agreement = {
  who: (name: string, relation: string) => `${name} (${relation.toLowerCase()})`,
  noCap: 'No limit',
  /** These words name the member, as the sharer calls them. */
  member: {
    SPOUSE: 'Spouse',
    PARENT: 'Parent',
    CHILD: 'Child',
    SIBLING: 'Brother or sister',
    GRANDPARENT: 'Paternal grandparent',
    MATERNAL_GRANDPARENT: 'Maternal grandparent',
    GRANDCHILD: "Son's child",
    MATERNAL_GRANDCHILD: "Daughter's child",
    PARENT_IN_LAW: 'Parent-in-law',
    OTHER: 'Other relative',
  },
  /** These words name the same relations from the other end: the sharer, as the member calls them. */
  sharer: {
    SPOUSE: 'Spouse',
    PARENT: 'Child',
    CHILD: 'Parent',
    SIBLING: 'Brother or sister',
    GRANDPARENT: "Son's child",
    MATERNAL_GRANDPARENT: "Daughter's child",
    GRANDCHILD: 'Paternal grandparent',
    MATERNAL_GRANDCHILD: 'Maternal grandparent',
    PARENT_IN_LAW: 'Son- or daughter-in-law',
    OTHER: 'Other relative',
  },
  scopes: {
    OUTPATIENT_SELF_PAY: 'Own part of outpatient costs',
    PHARMACY: 'Pharmacy purchases',
    INPATIENT_SELF_PAY: 'Own part of hospital stays',
    INPATIENT_DEPOSIT: 'Hospital deposit',
    RESIDENT_PREMIUM: "Residents' premium",
    OTHER: 'Other',
  },
  states: {
    PENDING: 'Waiting',
    ACTIVE: 'Active',
    PAUSED: 'Paused',
    ENDED: 'Ended',
    EXPIRED: 'Expired',
    DECLINED: 'Not accepted',
  },
} as const
