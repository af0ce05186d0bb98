import { listAccounts, type Account } from '@/contract/account'
import { listAccumulations, type Accumulation } from '@/contract/accumulation'
import type { Binding } from '@/contract/binding'
import { listContributions, type Contribution } from '@/contract/contribution'
import { listDeposits, type Deposit } from '@/contract/deposit'
import { listBindings } from '@/contract/family'
import { readLedger, type LedgerEntry, type LedgerQuestion } from '@/contract/ledger'
import { readWallet, type Wallet } from '@/contract/wallet'
import { readCityPolicy, type CityPolicy } from '@/contract/policy'
import type { CachedQuestionFactory, CachedQuestion } from '@/api/cached-question'

export { walletAccount } from '@/contract/wallet'

/** The benefits used in a year. */
export interface YearOfBenefits {
  readonly year: number
  readonly accumulations: readonly Accumulation[]
}

/** The deposits of a year. */
export interface YearOfDeposits {
  readonly year: number
  readonly deposits: readonly Deposit[]
}

/** The contributions of a year, and the months that count for life. */
export interface YearOfContributions {
  readonly year: number
  readonly contributions: readonly Contribution[]
  /** Months of 310 paid in all years. */
  readonly paidMonths: number
  /** The number that makes a retiree insured for life; null where the city does not state it. */
  readonly lifetimeMonths: number | null
}

/** The key of a list of account changes: the account and the filter. */
export type LedgerKey = Omit<LedgerQuestion, 'cursor'>

/** One page of the changes of an account. */
export interface LedgerPage {
  readonly items: readonly LedgerEntry[]
  readonly nextCursor: string | null
}

/** A requested year in China, `YYYY`; undefined for this year. */
export type RequestedYear = string | undefined

/** The questions of the money pages to the city. */
export interface MoneyApi {
  readonly accounts: CachedQuestion<undefined, readonly Account[]>
  readonly accumulations: CachedQuestion<RequestedYear, YearOfBenefits>
  readonly ledger: CachedQuestion<LedgerKey, LedgerPage>
  readonly wallet: CachedQuestion<undefined, Wallet>
  readonly deposits: CachedQuestion<RequestedYear, YearOfDeposits>
  readonly contributions: CachedQuestion<RequestedYear, YearOfContributions>
  /** The rules of an insured place, by its code. */
  readonly policy: CachedQuestion<string, CityPolicy>
  /** The bindings of the person as sharer and as member. */
  readonly bindings: CachedQuestion<undefined, readonly Binding[]>
}

/** The names under which its answers are kept. */
export type MoneyAnswer = keyof MoneyApi

const inYear = (year: RequestedYear) => year
const isThisYear = (year: RequestedYear): boolean => year === undefined

type YearlyQuestion = 'accumulations' | 'deposits' | 'contributions'

const yearly = (cached: CachedQuestionFactory<MoneyAnswer>): Pick<MoneyApi, YearlyQuestion> => ({
  accumulations: cached({
    name: 'accumulations',
    endpoint: listAccumulations,
    questionOf: inYear,
    as: (reply) => reply,
    isCacheable: isThisYear,
  }),
  deposits: cached({
    name: 'deposits',
    endpoint: listDeposits,
    questionOf: inYear,
    as: (reply) => reply,
    isCacheable: isThisYear,
  }),
  contributions: cached({
    name: 'contributions',
    endpoint: listContributions,
    questionOf: inYear,
    as: (reply) => reply,
    isCacheable: isThisYear,
  }),
})

/** Builds the questions of the money pages. */
export const createMoneyApi = (cached: CachedQuestionFactory<MoneyAnswer>): MoneyApi => ({
  ...yearly(cached),
  accounts: cached({
    name: 'accounts',
    endpoint: listAccounts,
    questionOf: () => ({}),
    as: (accounts) => accounts,
    isCacheable: () => true,
  }),
  ledger: cached({
    name: 'ledger',
    endpoint: readLedger,
    questionOf: (key: LedgerKey, cursor) => ({ ...key, cursor }),
    as: ({ entries, nextCursor }) => ({ items: entries, nextCursor }),
    isCacheable: ({ type, from, to }) => (type ?? from ?? to) === undefined,
  }),
  wallet: cached({
    name: 'wallet',
    endpoint: readWallet,
    questionOf: () => ({}),
    as: (wallet) => wallet,
    isCacheable: () => true,
  }),
  policy: cached({
    name: 'policy',
    endpoint: readCityPolicy,
    questionOf: (placeCode: string) => placeCode,
    as: (policy) => policy,
    isCacheable: () => true,
  }),
  bindings: cached({
    name: 'bindings',
    endpoint: listBindings,
    questionOf: () => ({}),
    as: ({ bindings }) => bindings,
    isCacheable: () => true,
  }),
})
