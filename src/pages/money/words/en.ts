import { day, shortMonth } from '../../../words/en/days'
import type { Translated } from '../../../words/language'
import { contributions } from './en/contributions'
import { deposits } from './en/deposits'
import type { zhHans } from './zh-hans'

const relatives = (people: number): string => (people === 1 ? '1 relative' : `${people} relatives`)

/** English of the money pages: account, deposits, contributions. */
export const en = {
  balance: {
    title: 'Balance',
    total: 'Personal account balance',
    placeAndTime: (place: string, time: string) => `${place} · updated ${time}`,
    place: 'Choose the place of the account',
    chosen: 'chosen',
    mayPay: 'What this money may pay',
    currentYear: "Came in this year (this year's money)",
    priorYears: "Saved in the past (earlier years' money)",
    pays: (visits: readonly string[], shares: readonly string[]) =>
      `For ${visits.join(', ')} it can pay your part: ${shares.join(', ')}`,
    paysNothing: 'The local policy lists no costs it can pay directly',
    paysUnknown: 'What it can pay cannot be looked up right now',
    visits: {
      OUTPATIENT: 'outpatient visits',
      EMERGENCY: 'emergency care',
      PHARMACY: 'pharmacy purchases',
      CHRONIC: 'chronic and special disease visits',
      INPATIENT: 'hospital stays',
    },
    shares: {
      deductible: 'what is within the deductible',
      coinsurance: 'your percentage share (co-payment)',
      paidFirst: 'your first part of Class B items (self-borne)',
      overLimit: 'what is above the price limit',
      outOfCatalogue: 'what is off the insurance list (out-of-catalogue)',
    },
    frozen: 'This account is frozen: the money is still there but cannot be used for now',
    frozenTodo: (reason: string) =>
      `${reason.replace(/[\u3002.]$/, '')}. To put it right, please ask the medical insurance office of your insured place, your employer or your community.`,
    noAccount: 'You have no personal account, and that is normal',
    noAccountText:
      "Resident insurance and some contribution levels for the self-employed have no personal account. Care and medicines are reimbursed by the pooled fund under its rules, see below; a relative's personal account can also pay for you (family sharing).",
    promised: (people: number) => `Promised to ${relatives(people)} (family sharing)`,
    promisedText: 'This money has not been taken away; it leaves your account only when a relative uses it.',
    promisedCap: 'At most this month',
    promisedCapOfSome: 'At most this month, where limited',
    promisedUncapped: (people: number) => `${relatives(people)} without a limit`,
    promisedUsed: 'Used this month',
    promisedBar: (used: string, cap: string) => `${used} used this month, limit ${cap}`,
    pooled: (year: number) => `Reimbursed by the pooled fund in ${year}`,
    pooledText:
      "The pooled fund is nobody's own money: everyone's contributions are put together and reimburse care under the rules. It has no balance; what matters is whether the threshold is met and how much of the limit is left.",
    pooledFrozen: 'While insurance is suspended or ended, the pooled fund does not reimburse.',
    pooledNone: 'There are no pooled fund benefits here',
    deductible: 'You pay first (deductible)',
    deductibleNext: 'Next stay: you pay first (deductible)',
    deductibleNone: 'None',
    deductibleMet: 'Met',
    deductibleToGo: (amount: string) => `${amount} to go`,
    deductibleSoFar: (paid: string, of: string) => `${paid} of ${of} paid this year`,
    cap: 'Reimbursed at most (yearly limit)',
    capLeft: (amount: string) => `${amount} left`,
    capSoFar: (paid: string, of: string) => `${paid} reimbursed this year, limit ${of}`,
    bar: (name: string, soFar: string) => `${name}, ${soFar}`,
    admissions: (count: number) => `${count} hospital ${count === 1 ? 'generation' : 'stays'} this year`,
    firstTier:
      'The deductible shown is that of first-level institutions; at other hospitals it may be higher.',
    twoAccounts: 'Why does my card show two accounts?',
    twoAccountsText:
      'Receipts and social security cards often name a "personal account" and a "pooled account". The personal account is your own money, the balance you see here. The "pooled account" is not yours and holds none of your money; it only serves to reimburse care.',
    links: {
      ledger: 'Account history',
      deposits: 'Monthly deposits',
      contributions: 'Contributions',
      records: 'Records',
    },
    policy: 'Sample policy; the medical insurance office of your insured place has the last word',
    policySource: (source: string, year: number, month: number, date: number) =>
      `${source}, in force from ${day({ year, month, day: date })}`,
  },
  ledger: {
    title: 'Account history',
    balance: 'Personal account balance',
    walletBalance: 'Insurance wallet balance',
    whichAccount: 'Which account',
    account: 'Personal account',
    wallet: 'Insurance wallet',
    placeAndTime: (place: string, time: string) => `${place} · updated ${time}`,
    year: (year: string) => year,
    allYears: 'All years',
    allTypes: 'All types',
    chooseYear: 'Which year',
    chooseType: 'Which type',
    chosen: 'chosen',
    close: 'Close',
    types: {
      DEPOSIT: 'Monthly deposit',
      SPEND: 'Care and medicines',
      SHARE_OUT: 'Family sharing: used',
      SHARE_IN: 'Family sharing: received',
      PREMIUM: "Residents' premium",
      TRANSFER: 'Insurance wallet',
      REFUND: 'Refund',
      INTEREST: 'Interest',
    },
    month: (month: number, year?: number) =>
      year === undefined ? shortMonth(month) : `${shortMonth(month)} ${year}`,
    currentYear: "This year's money",
    priorYears: "Earlier years' money",
    both: (currentYear: string, priorYears: string) =>
      `This year\u00a0${currentYear} · Earlier\u00a0${priorYears}`,
    after: (amount: string) => `Balance ${amount}`,
    more: 'Show 20 more',
    end: 'Nothing earlier',
    lost: (what: string, todo: string) => `${what}. ${todo}`,
    empty: 'Nothing here yet',
    emptyText: 'Monthly deposits and what you pay for care and medicines will be listed here one by one',
    noneFound: 'Nothing like this was found',
    noneFoundText: 'Try another year or type',
    everything: 'Show all',
    noAccount: 'No personal account, so no history',
    noAccountText:
      'Resident insurance and some contribution levels for the self-employed have no personal account; care and medicines are reimbursed by the pooled fund.',
  },
  deposits,
  contributions,
  day,
  years: {
    year: (year: number) => `${year}`,
    goTo: (year: number) => `See ${year}`,
    noEarlier: 'No earlier years',
    noLater: 'Nothing after this year yet',
  },
} as const satisfies Translated<typeof zhHans>
