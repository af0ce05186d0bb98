import type { Translated } from '../../../../words/language'
import type { estimate as zhHans } from '../zh-hans/estimate'

/** English of the page that estimates the cost of a visit. */
export const estimate = {
  title: 'Cost estimate',
  who: 'For whom',
  whos: { SELF: 'Myself', EMPLOYEE: 'Employee', RETIREE: 'Retiree', RESIDENT: 'Resident' },
  selfHint:
    '“Myself” counts what you have already spent and been reimbursed this year; for others it is the first visit of the year.',
  othersHint:
    'Counted as the first visit of the year. Once signed in, you can have it by your own standing this year.',
  visit: 'What for',
  visits: {
    OUTPATIENT: 'Outpatient',
    EMERGENCY: 'Emergency',
    CHRONIC: 'Chronic illness clinic',
    INPATIENT: 'Hospital stay',
    PHARMACY: 'Pharmacy',
  },
  tier: 'Tier of the hospital',
  tiers: { 1: 'Tier 1 (community)', 2: 'Tier 2 (district)', 3: 'Tier 3 (large hospital)' },
  amount: 'About how much it costs (yuan)',
  amountHint: 'Only what the insurance covers; leave out-of-catalogue items out',
  amountPlaceholder: 'Such as 1400',
  distance: 'Where',
  distances: {
    HERE: 'Where I am insured',
    SAME_PROVINCE: 'Same province',
    OTHER_PROVINCE: 'Another province',
  },
  filingKnown: 'Whether care there is filed for is looked up.',
  filingAsked: 'Emergencies need no filing.',
  filed: 'Care there is filed for',
  filedStates: { on: 'ticked', off: 'not ticked' },
  chosen: 'chosen',
  submit: 'Estimate',
  again: 'Estimate again',
  busy: 'Working it out',
  errors: {
    who: 'Please choose for whom',
    visit: 'Please choose what for',
    tier: 'Please choose a tier',
    amount: 'Please enter an amount, such as 1400 or 86.40',
  },
  result: 'You would pay about',
  resultOf: (total, fund) => `${total} in all, ${fund} reimbursed`,
  parts: 'Who pays',
  total: 'Total cost',
  pooled: 'Pooled fund',
  largeAmount: 'Large medical cover',
  person: 'You (account or cash)',
  because: 'What your part is made of',
  why: 'Why it is so',
  nothing: 'You pay nothing of such a cost.',
  promise: 'An estimate, not a promise. What the hospital settles is what counts.',
  refusals: {
    NOT_FOUND: {
      what: 'You are not insured here',
      todo: 'Please change to your own insured place, or choose Employee, Retiree or Resident',
    },
    NOT_BUILT: {
      what: 'This city cannot estimate by your own standing yet',
      todo: 'Please choose Employee, Retiree or Resident',
    },
  },
} satisfies Translated<typeof zhHans>
