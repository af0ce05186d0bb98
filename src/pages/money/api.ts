import { listAccounts, type Account } from '@/contract/account'
import { listAccumulations, type Accumulation } from '@/contract/accumulation'
import type { Binding } from '@/contract/binding'
import { listContributions, type Contribution } from '@/contract/contribution'
import { listDeposits, type Deposit } from '@/contract/deposit'
import { listBindings } from '@/contract/family'
import { readLedger, type LedgerEntry, type LedgerQuestion } from '@/contract/ledger'
import { readCityPolicy, type CityPolicy } from '@/contract/policy'
import type { Keeping, Kept } from '@/api/kept-call'

export interface YearOfBenefits {
  readonly year: number
  readonly accumulations: readonly Accumulation[]
}
export interface YearOfDeposits {
  readonly year: number
  readonly deposits: readonly Deposit[]
}
export interface YearOfContributions {
  readonly year: number
  readonly contributions: readonly Contribution[]
  /** Months of 310 paid in all years. */
  readonly paidMonths: number
  /** How many make a retiree insured for life; null where the city does not say. */
  readonly lifetimeMonths: number | null
}

/** The changes of one account that are looked at. */
export type LedgerKey = Omit<LedgerQuestion, 'cursor'>
export interface LedgerPage {
  readonly items: readonly LedgerEntry[]
  readonly nextCursor: string | null
}

/** A year in China, `YYYY`; this one where it is undefined. */
export type AskedYear = string | undefined

/** Money in and money out, asked of the city. Only the money pages carry this. */
export interface MoneyApi {
  readonly accounts: Kept<undefined, readonly Account[]>
  readonly accumulations: Kept<AskedYear, YearOfBenefits>
  readonly ledger: Kept<LedgerKey, LedgerPage>
  readonly deposits: Kept<AskedYear, YearOfDeposits>
  readonly contributions: Kept<AskedYear, YearOfContributions>
  /** The rules of an insured place, by its code. */
  readonly policy: Kept<string, CityPolicy>
  /** The bindings by which the person lets others spend, and others let them. */
  readonly bindings: Kept<undefined, readonly Binding[]>
}

/** The names its answers are kept under. */
export type MoneyAnswer = keyof MoneyApi

const inYear = (year: AskedYear) => year
const isThisYear = (year: AskedYear): boolean => year === undefined

type YearlyQuestion = 'accumulations' | 'deposits' | 'contributions'

const yearly = (kept: Keeping<MoneyAnswer>): Pick<MoneyApi, YearlyQuestion> => ({
  accumulations: kept({
    name: 'accumulations',
    endpoint: listAccumulations,
    questionOf: inYear,
    as: (reply) => reply,
    worthKeeping: isThisYear,
  }),
  deposits: kept({
    name: 'deposits',
    endpoint: listDeposits,
    questionOf: inYear,
    as: (reply) => reply,
    worthKeeping: isThisYear,
  }),
  contributions: kept({
    name: 'contributions',
    endpoint: listContributions,
    questionOf: inYear,
    as: (reply) => reply,
    worthKeeping: isThisYear,
  }),
})

export const createMoneyApi = (kept: Keeping<MoneyAnswer>): MoneyApi => ({
  ...yearly(kept),
  accounts: kept({
    name: 'accounts',
    endpoint: listAccounts,
    questionOf: () => ({}),
    as: (accounts) => accounts,
    worthKeeping: () => true,
  }),
  ledger: kept({
    name: 'ledger',
    endpoint: readLedger,
    questionOf: (key: LedgerKey, cursor) => ({ ...key, cursor }),
    as: ({ entries, nextCursor }) => ({ items: entries, nextCursor }),
    worthKeeping: ({ type, from, to }) => (type ?? from ?? to) === undefined,
  }),
  policy: kept({
    name: 'policy',
    endpoint: readCityPolicy,
    questionOf: (placeCode: string) => placeCode,
    as: (policy) => policy,
    worthKeeping: () => true,
  }),
  bindings: kept({
    name: 'bindings',
    endpoint: listBindings,
    questionOf: () => ({}),
    as: ({ bindings }) => bindings,
    worthKeeping: () => true,
  }),
})
