/** English of the order in which sharers pay. */
export const sharerOrder = {
  title: 'Who pays first',
  intro:
    'Show your own code for care and medicines; payment follows the order below. What one cannot cover, the next one pays.',
  own: 'Your own personal account',
  ownNote: 'Always pays first; skipped if you have none',
  cash: 'Cash or another way',
  cashNote: 'Pays what is left',
  up: 'Up',
  down: 'Down',
  upOf: (name: string) => `Move ${name} up`,
  downOf: (name: string) => `Move ${name} down`,
  fixed:
    'In your insured place they pay in the order of confirmation: who confirmed first pays first. You cannot change it yourself.',
  fixedTitle: 'The order is fixed',
  save: 'Save order',
  undo: 'Undo changes',
  saved: 'Saved; your next care or medicines are paid for in this order',
  none: 'No relative lets you use their account yet',
  noneHint: 'Once a relative invites you and you confirm, the order of payment appears here',
  back: 'Back',
  paused: 'Paused; skipped when their turn comes',
} as const
