import type { Translated } from '../../../../words/language'
import type { medicines as zhHans } from '../zh-hans/medicines'

/** English of the page of the catalogue. */
export const medicines = {
  title: 'What is covered',
  search: 'Name of a medicine or service',
  searchPlaceholder: 'Such as CT',
  find: 'Find',
  all: 'See the whole catalogue',
  classes: {
    A: 'Class A: covered in full',
    B: 'Class B: you pay a part first, the rest is covered',
    C: 'Class C: not covered',
    OTHER: 'Another class; please ask the insurance',
  },
  paidFirst: (percent: number) => `You pay ${percent}% first`,
  limit: (amount: string) => `Counted up to ${amount}; you pay what is above`,
  account: {
    true: 'In a pharmacy your account may pay your share',
    false: 'In a pharmacy your account may not pay it',
  },
  none: 'Nothing found',
  noneText: 'Try another name, or fewer letters',
  more: 'Show 20 more',
  moreBusy: 'Loading',
  sample: 'A sample catalogue; the local insurance decides',
} satisfies Translated<typeof zhHans>
