import { isoDay } from '../../../../words/en/days'
import { bindingRefusals } from './binding-refusals'

/** English of one binding of family sharing, and of an offer. */
export const binding = {
  title: 'Family sharing',
  day: isoDay,
  gone: {
    title: 'This family sharing was not found',
    text: 'It may have ended long ago; please go back and look at the list again',
    back: 'Back',
  },
  busy: 'One moment',

  head: {
    iShare: 'You let a relative use your personal account (family sharing)',
    iUse: "You can use a relative's personal account (family sharing)",
    childUses: (child: string) =>
      `Your child ${child} can use a relative's personal account (family sharing)`,
    place: (name: string) => `Their insured place: ${name}`,
    startsOn: (begin: string) => `Can be used from ${begin}`,
  },
  /** These sentences explain each state to the one who shares, the one who uses, and the guardian of a child who does. */
  stateTexts: {
    PENDING: {
      SHARER:
        'They have not confirmed yet, so none of your money is used now. It expires if not confirmed within seven days.',
      MEMBER: 'It starts once you confirm. It expires if not confirmed within seven days.',
      CHILD: 'It starts once you confirm for your child. It expires if not confirmed within seven days.',
    },
    ACTIVE: {
      SHARER: 'They show their own code for care and medicines. Their own account pays first, then yours.',
      MEMBER: 'Show your own code for care and medicines. Your own account pays first, then theirs.',
      CHILD: "Your child's own code is shown for care and medicines; the other person's account pays.",
    },
    PAUSED: {
      SHARER:
        'The insurance of one of you has stopped, so none of your money is used now. It goes on once you are both insured again.',
      MEMBER:
        'The insurance of one of you has stopped, so their money cannot be used now. It goes on once you are both insured again.',
      CHILD:
        'The insurance of your child or of the other person has stopped, so their money cannot be used now. It goes on once both are insured again.',
    },
    EXPIRED: {
      SHARER: 'It was not confirmed within seven days and is no longer valid.',
      MEMBER: 'It was not confirmed within seven days and is no longer valid.',
      CHILD: 'It was not confirmed within seven days and is no longer valid.',
    },
    DECLINED: {
      SHARER: 'They did not accept; none of your money will be used.',
      MEMBER: 'You did not accept; none of their money will be used.',
      CHILD: 'You did not accept for your child; none of their money will be used.',
    },
  },
  byGuardian:
    'Under the age of 14 a guardian confirms on their own phone. It expires if not confirmed within seven days.',
  /** These words name the one who ended it, as whoever looks calls them. */
  endedBy: { me: 'You stopped it', other: 'The other person stopped it', city: 'It ended automatically' },
  endedAt: (by: string, reason: string, time: string) => `${time}: ${by}. Reason: ${reason.toLowerCase()}.`,
  reasons: {
    NO_LONGER_NEEDED: 'No longer needed',
    RELATION_ENDED: 'Our relation has changed',
    MISTAKE: 'It was a mistake',
    OTHER: 'Another reason',
    PERIOD_OVER: 'The agreed date was reached',
    SHARER_LEFT: 'The one who pays has left employee insurance',
    MEMBER_LEFT: 'The one who uses it is no longer insured',
  },

  terms: {
    monthUsed: 'Used this month',
    monthLeft: (amount: string) => `${amount} left this month`,
    noMonthCap: 'No monthly limit: whatever is in the account can be used',
    ofCap: (used: string, cap: string) => `${used} used this month, monthly limit ${cap}`,
    monthCap: 'Monthly limit',
    visitCap: 'Limit per visit',
    scopes: 'Can be used for',
    begins: 'Starts',
    ends: 'Ends',
    noEnd: 'No end date',
    turn: 'Who pays first',
    turnOf: (n: number) => `No. ${n} to pay`,
  },
  seen: {
    title: { SHARER: 'What you can see', MEMBER: 'What they can see' },
    text: {
      SHARER:
        'Only how much was used each time, and when. You cannot see where they are treated or what medicine they buy.',
      MEMBER:
        'Only how much was used each time, and when. Not where you are treated or what medicine you buy.',
    },
  },

  offer: {
    title: (name: string) => `${name} would like to let you use the money in their personal account`,
    childTitle: (name: string, child: string) =>
      `${name} would like to let your child ${child} use the money in their personal account`,
    /** These sentences say what it is, how it is used, what the other one sees, and how to leave. */
    meaning: {
      own: [
        'This is family sharing: the part of care and medicines that you pay yourself can be paid from their personal account. It costs you nothing and does not touch your reimbursement.',
        'Show your own code for care and medicines. Your own account pays first; theirs pays what is missing.',
        'Once you accept, they can see how much was used each time, and when. They cannot see where you are treated or what medicine you buy.',
        'If you no longer want it, you can stop it here at any time, at once.',
      ],
      child: [
        "This is family sharing: the part of care and medicines that your child pays can be paid from a relative's personal account. It does not touch your child's reimbursement.",
        "Show your child's own code for care and medicines; the relative's account pays automatically.",
        'Once you accept, the relative who pays can see how much was used each time, and when. They cannot see where your child is treated or what medicine is bought.',
        'If you no longer want it, you can stop it here at any time, at once.',
      ],
    },
    forChild: 'Your child is under 14, so you decide as guardian.',
    accept: 'Accept',
    decline: 'Decline',
    acceptAsk: (name: string) => `Use the account of ${name}?`,
    acceptText: 'It can be used as soon as you accept, and pays automatically for care and medicines.',
    acceptYes: 'Yes',
    declineAsk: 'Decline this invitation?',
    declineText:
      'They will see that you did not accept. If you need it later, you can ask them to send it again.',
    declineYes: 'Yes',
    no: 'Back',
    needsConsent: 'See the consent',
  },

  change: {
    open: 'Change limits and uses',
    title: 'Change limits and uses',
    text: 'Changes count at once, and the other person can see them. Money already used is not refunded.',
    scopes: 'Can be used for',
    ticked: { on: 'chosen', off: 'not chosen' },
    otherScope: 'There is one more use now that cannot be named here; saving will remove it.',
    monthCap: 'Monthly limit (yuan)',
    visitCap: 'Limit per visit (yuan)',
    capPlaceholder: 'Empty: no limit',
    now: (value: string) => `Now: ${value}`,
    ends: 'Until when',
    noEnd: 'No end date',
    until: 'Until a day',
    chosen: 'chosen',
    day: 'Last day',
    dayPlaceholder: 'e.g. 20271231',
    dayRead: (text: string) => `Until ${text}, that day included`,
    errors: {
      NONE: 'Choose at least one; with none, the sharing would stop',
      AMOUNT: 'Please enter an amount, e.g. 300; leave empty for no limit',
      OVER_MONTH: 'The limit per visit cannot be higher than the monthly limit',
      DAY: 'Please enter the date in 8 digits, e.g. 20271231',
      PAST: 'The last day cannot be before today',
      NOT_AFTER_BEGIN: 'The last day must be after the first',
    },
    save: 'Save',
    cancel: 'Keep as it is',
  },

  end: {
    openSharer: 'Stop sharing',
    openPending: 'Withdraw invitation',
    openMember: 'Stop using their money',
    kept: (day: string) => `By the local rules it can be ended from ${day} on.`,
    title: 'Stop family sharing',
    text: 'It stops at once. A payment under way is still made, none after that. Money already used is not refunded.',
    pendingText: 'They can no longer confirm after that. None of your money has been used so far.',
    reason: 'Why stop',
    submit: 'Stop now',
    cancel: 'Keep it',
  },

  usages: {
    title: 'What was used',
    range: 'Which period',
    chosen: 'chosen',
    ranges: {
      MONTH: 'This month',
      LAST_MONTH: 'Last month',
      YEAR: 'This year',
      ALL: 'All',
      DAYS: 'Dates',
    },
    from: 'From which day',
    to: 'To which day',
    dayPlaceholder: 'e.g. 20261101',
    errors: {
      DAY: 'Please enter the date in 8 digits, e.g. 20261101',
      ORDER: 'The second day must be after the first',
    },
    sum: 'Used in this period',
    sumNote: 'Refunded amounts are not counted',
    none: 'Nothing was used in this period',
    givenBack: (time: string) => `Refunded · ${time}`,
    more: 'Show 20 more',
    moreBusy: 'Loading',
  },

  ...bindingRefusals,
} as const
