import { shortMonth } from '../../../../words/en/days'

/** English of the page of deposits. */
export const deposits = {
  title: 'Monthly deposits',
  total: (year: number) => `Into your personal account in ${year} (monthly deposits)`,
  count: (count: number) => (count === 1 ? '1 deposit has arrived' : `${count} deposits have arrived`),
  wholeYear: (whole: string, expected: string) =>
    `Expected for the whole year: ${whole}, of which ${expected} has not arrived yet`,
  expected: 'Expected, not here yet',
  assumed: (month: number) =>
    `Estimated with the base and the rule of ${shortMonth(month)}. If these change, so will the amounts; what arrives is what counts.`,
  expectedMonth: (month: number) => `${shortMonth(month)}, expected`,
  about: (amount: string) => `about ${amount}`,
  arrived: 'Arrived',
  month: shortMonth,
  how: {
    BASE: (base: string, percent?: number) =>
      percent === undefined
        ? `Worked out from contribution base ${base}`
        : `${percent}% of contribution base ${base}`,
    PENSION: (base: string, percent?: number) =>
      percent === undefined ? `Worked out from pension ${base}` : `${percent}% of pension ${base}`,
    FIXED: (amount: string) => `Fixed amount each month: ${amount}`,
    OTHER: 'Worked out by the rules of your insured place',
  },
  arrivedAt: (time: string) => `Arrived on ${time}`,
  yours:
    'This money is your own: what you do not use this year carries over to next year and is not cleared.',
  stopped: 'Nothing new is coming in now',
  stoppedText: (because: string) =>
    `${because.replace(/[\u3002.]$/, '')}. Until your insurance resumes nothing new will come in, so there is no estimate.`,
  empty: (year: number) => `No deposits in ${year}`,
  emptyYet:
    'Once the first deposit of this year arrives, you will see the amount, how it was worked out and an estimate for the year.',
  emptyText: 'You can look at other years.',
  noAccount: 'No personal account, so no monthly deposits',
  noAccountText:
    'Resident insurance and some contribution levels for the self-employed have no personal account. Care is reimbursed by the pooled fund as usual.',
  toContributions: 'See contributions',
} as const
