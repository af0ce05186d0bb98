/** English of the city's refusals where a binding is looked at, changed or answered. */
export const bindingRefusals = {
  refusals: {
    NOT_FOUND: {
      what: 'This family sharing was not found',
      todo: 'Please go back and look at the list again',
    },
    VERSION_CONFLICT: {
      what: 'Something here has just changed',
      todo: 'Above is how it is now; please read it, then decide',
    },
    BINDING_CLOSED: {
      what: 'This cannot be done with this family sharing now',
      todo: 'Above is how it stands; there is nothing more to do',
    },
    GUARDIAN_REQUIRED: {
      what: 'Under the age of 14 a guardian does this',
      todo: 'Please ask the guardian to open family sharing on their own phone',
    },
    CONSENT_REQUIRED: {
      what: 'The consent to family sharing has not been given yet',
      todo: 'Please read it and agree, then come back here',
    },
    SCOPE_NOT_ALLOWED: {
      what: 'The insured place does not allow this use',
      todo: 'Please choose another use and save again',
    },
    CAP_NOT_ALLOWED: {
      what: 'The limit was not accepted',
      todo: 'The limit per visit cannot be higher than the monthly limit; please change it',
    },
    PERIOD_NOT_ALLOWED: {
      what: 'The last day was not accepted',
      todo: 'Please choose today or a later day that is after the start',
    },
    CHANGE_TOO_SOON: {
      what: 'It is too soon after the last change',
      todo: 'The insured place asks for some time between changes; please come back in a few days',
    },
    ORDER_FIXED: {
      what: 'Your insured place does not let the order be changed',
      todo: 'They pay in the order of confirmation; there is nothing to do',
    },
    INVALID_REQUEST: { what: 'This period cannot be looked up', todo: 'Please choose other dates' },
  },
  /** These refusals mean something else to whoever accepts an offer. */
  acceptRefusals: {
    ACCOUNT_FROZEN: {
      what: "The other person's insurance has stopped for now",
      todo: 'Please accept once they are insured again',
    },
    MEMBER_SUSPENDED: {
      what: 'The insurance of the one who would use the money has stopped for now',
      todo: 'Please have it resumed first, then come back to accept',
    },
    MEMBER_NOT_INSURED: {
      what: 'The one who would use the money is not insured now',
      todo: 'Please take out insurance first, then come back to accept',
    },
    BIND_LIMIT: {
      what: "You already use as many relatives' accounts as is allowed",
      todo: 'Please stop one of them first, then come back to accept',
    },
    PERIOD_NOT_ALLOWED: {
      what: 'The date in this invitation has passed',
      todo: 'Please ask them to change the date or to invite you again',
    },
  },
} as const
