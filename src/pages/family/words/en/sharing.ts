/** English of the list of family sharing (家庭共济). */
export const sharing = {
  title: 'Family sharing',
  sides: 'Which side',
  roles: { SHARER: 'I share', MEMBER: 'I use' },
  chosen: 'chosen',
  waitingTitle: (who: string) => `${who} would like to let you use their money`,
  waitingFor: (child: string) =>
    `It is for ${child}. Please see how much can be used and what for, then decide.`,
  waitingText: 'Please see how much can be used and what for, then decide.',
  look: 'Look',
  /** An offer waits for the other one, or for whoever looks. */
  waits: { SHARER: 'Waits for them', MEMBER: 'Waits for you' },
  forChild: (child: string) => `For ${child}`,
  used: (used: string, cap: string) => `This month ${used} / ${cap}`,
  left: (left: string) => `${left} left this month`,
  usedUncapped: (used: string) => `This month ${used} · no monthly limit`,
  until: (last: string) => `until ${last}`,
  endless: 'no end date',
  from: (first: string) => `starts ${first}`,
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
} as const
