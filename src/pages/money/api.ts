import { listAccounts, type Account } from '@/contract/account'
import { listAccumulations, type Accumulation } from '@/contract/accumulation'
import type { Binding } from '@/contract/binding'
import { listContributions, type Contribution } from '@/contract/contribution'
import { listDeposits, type Deposit } from '@/contract/deposit'
import { listBindings } from '@/contract/family'
import { readLedger, type LedgerEntry, type LedgerQuestion } from '@/contract/ledger'
import { readCityPolicy, type CityPolicy } from '@/contract/policy'
import type { CachedQuestionFactory, CachedQuestion } from '@/api/cached-question'

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
export type RequestedYear = string | undefined

/** Money in and money out, asked of the city. Only the money pages carry this. */
export interface MoneyApi {
  readonly accounts: CachedQuestion<undefined, readonly Account[]>
  readonly accumulations: CachedQuestion<RequestedYear, YearOfBenefits>
  readonly ledger: CachedQuestion<LedgerKey, LedgerPage>
  readonly deposits: CachedQuestion<RequestedYear, YearOfDeposits>
  readonly contributions: CachedQuestion<RequestedYear, YearOfContributions>
  /** The rules of an insured place, by its code. */
  readonly policy: CachedQuestion<string, CityPolicy>
  /** The bindings by which the person lets others spend, and others let them. */
  readonly bindings: CachedQuestion<undefined, readonly Binding[]>
}

/** The names its answers are kept under. */
export type MoneyAnswer = keyof MoneyApi

const inYear = (year: RequestedYear) => year
const isThisYear = (year: RequestedYear): boolean => year === undefined

type YearlyQuestion = 'accumulations' | 'deposits' | 'contributions'

const yearly = (kept: CachedQuestionFactory<MoneyAnswer>): Pick<MoneyApi, YearlyQuestion> => ({
  accumulations: kept({
    name: 'accumulations',
    endpoint: listAccumulations,
    questionOf: inYear,
    as: (reply) => reply,
    isCacheable: isThisYear,
  }),
  deposits: kept({
    name: 'deposits',
    endpoint: listDeposits,
    questionOf: inYear,
    as: (reply) => reply,
    isCacheable: isThisYear,
  }),
  contributions: kept({
    name: 'contributions',
    endpoint: listContributions,
    questionOf: inYear,
    as: (reply) => reply,
    isCacheable: isThisYear,
  }),
})

export const createMoneyApi = (kept: CachedQuestionFactory<MoneyAnswer>): MoneyApi => ({
  ...yearly(kept),
  accounts: kept({
    name: 'accounts',
    endpoint: listAccounts,
    questionOf: () => ({}),
    as: (accounts) => accounts,
    isCacheable: () => true,
  }),
  ledger: kept({
    name: 'ledger',
    endpoint: readLedger,
    questionOf: (key: LedgerKey, cursor) => ({ ...key, cursor }),
    as: ({ entries, nextCursor }) => ({ items: entries, nextCursor }),
    isCacheable: ({ type, from, to }) => (type ?? from ?? to) === undefined,
  }),
  policy: kept({
    name: 'policy',
    endpoint: readCityPolicy,
    questionOf: (placeCode: string) => placeCode,
    as: (policy) => policy,
    isCacheable: () => true,
  }),
  bindings: kept({
    name: 'bindings',
    endpoint: listBindings,
    questionOf: () => ({}),
    as: ({ bindings }) => bindings,
    isCacheable: () => true,
  }),
})
