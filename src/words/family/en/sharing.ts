/** English of family sharing: the question what somebody came for, and the list. */
export const sharing = {
  which: {
    title: 'Family',
    question: 'What would you like to do?',
    ways: {
      sharing: {
        name: 'Let family use my money (family sharing)',
        example: 'Example: Mum buys medicine with her own code; my personal account pays.',
      },
      relatives: {
        name: "Show a relative's code (relatives' codes)",
        example:
          "Example: my child has no phone at the doctor's; I show my child's own code, and my child's insurance is used.",
      },
      wallet: {
        name: 'Send money to family in another province (insurance wallet)',
        example:
          "Example: my daughter is insured in another province; I send her money from my personal account, and she pays her residents' premium with it.",
      },
      premiums: {
        name: "Pay a relative's residents' premium",
        example:
          "Example: each year in the payment period, pay next year's residents' premium for a child or an elderly relative.",
      },
    },
    rule: "Whichever it is, care and medicines always need the person's own code or card.",
  },
  list: {
    title: 'Family sharing',
    sides: 'Which side',
    roles: { SHARER: 'I share', MEMBER: 'I use' },
    chosen: 'chosen',
    waitingTitle: (who: string) => `${who} would like to let you use their money`,
    waitingFor: (child: string) =>
      `It is for ${child}. Please see how much can be used and what for, then decide.`,
    waitingText: 'Please see how much can be used and what for, then decide.',
    look: 'Look',
    /** An offer that waits: for the other one, or for whoever looks. */
    waits: { SHARER: 'Waits for them', MEMBER: 'Waits for you' },
    forChild: (child: string) => `For ${child}`,
    used: (used: string, cap: string) => `This month ${used} / ${cap}`,
    usedUncapped: (used: string) => `This month ${used} · no monthly limit`,
    until: (last: string) => `until ${last}`,
    endless: 'no end date',
    from: (first: string) => `starts ${first}`,
    ended: (last: string) => `ended ${last}`,
    showEnded: (count: number) => `Ended (${count})`,
    hideEnded: 'Hide ended',
    noneGiven: 'No relative uses your money yet',
    noneGivenText:
      'You can let insured relatives use your personal account for care and medicines (family sharing).',
    noneReceived: 'No relative lets you use their money yet',
    noneReceivedText:
      "To use a relative's personal account, please ask them to set it up on their own phone; then you accept.",
    bind: 'Let family use my money',
    order: 'Who pays first',
    which: 'Looking for something else?',
  },
} as const
