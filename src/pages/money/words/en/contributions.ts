import { shortMonth } from '../../../../words/en/days'

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const listed = (months: readonly number[]): string => months.map(shortMonth).join(', ')

/** Writes a number of months as years and months. */
const span = (months: number): string => {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [years > 0 && counted(years, 'year'), (rest > 0 || years === 0) && counted(rest, 'month')]
    .filter(Boolean)
    .join(' ')
}

/** English of the page of contributions. */
export const contributions = {
  title: 'Contributions',
  certificate: 'Certificate of insurance',
  certificateNote: 'Proves insurance and months paid; it can be verified',
  total: (year: number) => `Paid for ${year}`,
  employer: 'Paid by employer',
  own: 'Paid by you',
  intoAccount: 'Into your account',
  intoAccountNote: 'Already part of the contributions above',
  unpaidNotCounted: (amount: string) => `Another ${amount} is not paid yet and not counted here`,
  kinds: {
    EMPLOYEE: 'Employee basic medical insurance',
    LARGE_AMOUNT: 'Large medical expenses insurance',
    RESIDENT: 'Resident basic medical insurance',
  },
  month: shortMonth,
  wholeYear: (year: number) => `All of ${year}`,
  status: {
    PAID: 'Paid',
    UNPAID: 'Not paid yet',
    GAP: 'Gap: no contribution on record',
    PENDING: 'No record yet, look again before the month ends',
    EXEMPT: 'Nothing to pay, deposits go on',
    NOT_DUE: '',
  },
  paidWhen: (times: readonly string[]) => `Payment on ${times.join(', ')}`,
  employerPart: (amount: string) => `Employer ${amount}`,
  ownPart: (amount: string) => `You ${amount}`,
  basePart: (amount: string) => `Contribution base ${amount}`,
  accountPart: (amount: string) => `Into your account ${amount}`,
  owed: 'This one is not paid yet',
  cameInOnly: (amount: string) => `${amount} came into your personal account`,
  notCameIn: (amount: string) =>
    `${amount} for your personal account has not arrived yet. If it is still missing in a few days, please ask the medical insurance office of your insured place.`,
  cameInDiffers: (due: string, received: string) =>
    `${due} was due to your personal account, ${received} came in. For questions, please ask the medical insurance office of your insured place.`,
  gaps: (months: readonly number[]) =>
    `${counted(months.length, 'month')} without a contribution: ${listed(months)}`,
  gapsText:
    'Care during a gap is usually not reimbursed, and a gap does not count towards your contribution years. Please ask your employer; if you pay yourself, please make up the payment at an insurance counter.',
  unpaid: (months: readonly number[]) => `Not paid yet: ${listed(months)}`,
  unpaidText:
    'Until it is paid, care may not be reimbursed. Please ask your employer; if you pay yourself, please pay soon.',
  lifetime: {
    name: 'Paid in so far (contribution years)',
    soFar: (paid: number, needed: number) => `${span(paid)} paid in; your city asks for ${span(needed)}`,
    reached: (paid: number, needed: number) =>
      `${span(paid)} paid in; that meets the ${span(needed)} your city asks for`,
    note: 'Once you have paid in long enough and retire, you keep employee insurance without paying any more. Sample policy: the medical insurance office of your insured place has the last word.',
  },
  exempt: 'Nothing to pay this year',
  exemptText: 'Nothing was paid and deposits went on as before: after retirement this is usual.',
  empty: (year: number) => `No contributions in ${year}`,
  emptyText:
    'You can look at other years. For questions, please ask your employer or the medical insurance office of your insured place.',
} as const
