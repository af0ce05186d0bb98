/** English of why somebody may not share yet, and of the city's refusals of an offer. */
export const offerRefusals = {
  /** These sentences say why somebody may not share yet; the city tells it before anything is typed. */
  whyNot: {
    NO_ACCOUNT: {
      what: 'You have no personal account',
      todo: 'Only employee insurance has one; you can ask a relative with employee insurance to let you use theirs',
    },
    ACCOUNT_FROZEN: {
      what: 'Your personal account is frozen: your employee insurance is not in force now',
      todo: 'You can do this once contributions resume; the local medical insurance hotline can tell you how',
    },
    INSUFFICIENT_BALANCE: {
      what: 'There is no money in your personal account',
      todo: 'Please come back when money comes in next month',
    },
    BIND_LIMIT: {
      what: 'No more relatives can use your money',
      todo: 'Please end one of them first, then add another',
    },
    POLICY_UNAVAILABLE: {
      what: 'The local rules cannot be looked up right now',
      todo: 'Please try again later',
    },
  },
  /** These sentences say what the city's refusals of an offer mean. */
  refusals: {
    FACE_FAILED: {
      what: 'The face check did not succeed',
      todo: 'Please let your relative (for a child the guardian) try once more',
    },
    PROOF_NOT_ALLOWED: {
      what: 'This way of agreeing is not used here',
      todo: 'Please choose another and send again',
    },
    NO_ACCOUNT: {
      what: 'You have no personal account',
      todo: 'Only the personal account of employee insurance can be used by relatives',
    },
    ACCOUNT_FROZEN: {
      what: 'Your personal account is frozen',
      todo: 'Please come back once contributions resume; what you filled in is kept',
    },
    INSUFFICIENT_BALANCE: {
      what: 'There is no money in your personal account',
      todo: 'Please come back when money comes in next month',
    },
    BIND_LIMIT: {
      what: 'This relative cannot use any more accounts',
      todo: 'Please ask them to end one of them first, then try again',
    },
    RELATION_NOT_ALLOWED: {
      what: 'The local rules do not allow this relation, nor yourself',
      todo: "Please check that the number is your relative's and that the relation is right",
    },
    SCOPE_NOT_ALLOWED: {
      what: 'One of the uses cannot be chosen here',
      todo: 'Please choose again what it can be used for',
    },
    PLACE_NOT_ALLOWED: {
      what: 'Relatives insured in this place cannot use your money yet',
      todo: 'Please check where your relative is insured',
    },
    PERIOD_NOT_ALLOWED: {
      what: 'The first or the last day does not work',
      todo: 'Please start today or later, and end after the start',
    },
    CAP_NOT_ALLOWED: {
      what: 'The limits do not work',
      todo: 'Please enter numbers above zero; the limit per visit cannot be above the monthly limit',
    },
    MEMBER_NOT_INSURED: {
      what: 'This relative is not insured in this place',
      todo: 'Please check their insured place; they can use your money once they are insured',
    },
    MEMBER_SUSPENDED: {
      what: 'The insurance of this relative is suspended',
      todo: 'Please ask them to have it resumed first, then come back',
    },
    ALREADY_BOUND: {
      what: 'There is already sharing between you and this relative',
      todo: 'No need to send another; please see how it stands in family sharing',
    },
    CHANGE_TOO_SOON: {
      what: 'You have changed this with the same relative recently',
      todo: 'Please try again in a few days; the local rules ask for some time in between',
    },
    IDENTITY_MISMATCH: {
      what: 'Name and number do not match',
      todo: 'Please check both against the ID document',
    },
    RATE_LIMITED: {
      what: 'There were too many checks',
      todo: 'Please try again in an hour; what you filled in is kept',
    },
    SIGNATURE_MISMATCH: {
      what: 'The signature differs from your name in the insurance register',
      todo: 'Please enter your own name',
    },
    CONSENT_REQUIRED: {
      what: 'Your consent is still missing',
      todo: 'Please read what is below and tick it, then go on',
    },
    CONSENT_OUTDATED: {
      what: 'The text has just been updated',
      todo: 'The new text is below; please read it again and tick it',
    },
    GUARDIAN_REQUIRED: {
      what: 'Under the age of 14 a guardian does this',
      todo: 'Please ask the guardian to do it on their own phone',
    },
    INVALID_REQUEST: {
      what: 'One of the entries is not right',
      todo: 'Please check everything once more; it is all kept',
    },
  },
} as const
