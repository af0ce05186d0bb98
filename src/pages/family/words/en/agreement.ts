/** English of what both sides of family sharing are called, what it may pay for, and how it stands. */
export const agreement = {
  /** What the member is to the sharer. */
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
  /** The same relations from the other end: what the sharer is to the member. */
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
