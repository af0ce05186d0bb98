import type { LedgerType } from '@/contract/ledger'
import { yearOf } from '@/domain/china-time'
import { accountAt, balanceOf, changed, type AccountMoney } from '@/domain/personal-account'
import { append } from '../append'
import type { MoneyEvent } from './events'

/** The key of an account: its owner and the insured place. */
export interface AccountOf {
  readonly personNumber: string
  readonly admdvs: string
}

/** One change of an account. */
export interface StoredEntry {
  readonly id: string
  readonly at: number
  readonly type: LedgerType
  readonly currentYearFen: number
  readonly priorYearsFen: number
  readonly balanceFen: number
  /** The place or the other person, names masked. */
  readonly memo: string | undefined
  readonly settlementId: string | undefined
}

/** A contribution of one month. */
export type StoredContribution = Extract<MoneyEvent, { type: 'contributed' }>
/** A deposit of one month. */
export type StoredDeposit = Extract<MoneyEvent, { type: 'deposited' }>

/** The part of the world that holds accounts, contributions and deposits. */
export interface MoneyState {
  /** The accounts, by `accountKey`. */
  readonly accounts: Map<string, AccountMoney>
  /** Every change of an account, newest last, by `accountKey`. */
  readonly ledgers: Map<string, StoredEntry[]>
  /** The contributions, by person number, oldest first. */
  readonly contributions: Map<string, StoredContribution[]>
  /** The deposits, by person number, oldest first. */
  readonly deposits: Map<string, StoredDeposit[]>
  /** The number of entries so far, so that each has its own number. */
  entries: number
  /** The time the next monthly run is due, epoch ms. */
  nextRunAt: number
}

/**
 * Creates the state of a city without money.
 * @param firstRunAt the time the first monthly run of the city's history is due
 */
export const initialMoneyState = (firstRunAt: number): MoneyState => ({
  accounts: new Map(),
  ledgers: new Map(),
  contributions: new Map(),
  deposits: new Map(),
  entries: 0,
  nextRunAt: firstRunAt,
})

/** Returns the key of an account as text. */
export const accountKey = ({ personNumber, admdvs }: AccountOf): string => `${personNumber}/${admdvs}`

/** Returns the balances of an account at an instant. */
export const accountNow = (world: MoneyState, of: AccountOf, at: number): AccountMoney =>
  accountAt(world.accounts.get(accountKey(of)), yearOf(at))

/** A booking: fen that come in (above zero) or go out, and the reason. */
export type Booking = Pick<StoredEntry, 'at' | 'type' | 'currentYearFen' | 'priorYearsFen'> &
  Partial<Pick<StoredEntry, 'memo' | 'settlementId'>>

/**
 * Books money into or out of an account: changes the account and writes the ledger, so that the ledger always adds up
 * to the account. No other function moves account money.
 * @throws when the balance would fall below zero
 */
export function book(world: MoneyState, of: AccountOf, booking: Booking): void {
  if (booking.currentYearFen === 0 && booking.priorYearsFen === 0) return
  const key = accountKey(of)
  const account = changed(accountNow(world, of, booking.at), booking)
  world.accounts.set(key, account)
  world.entries += 1
  const { at, type, currentYearFen, priorYearsFen, memo, settlementId } = booking
  const id = `L${String(world.entries).padStart(9, '0')}`
  const entry: StoredEntry = {
    id,
    at,
    type,
    currentYearFen,
    priorYearsFen,
    balanceFen: balanceOf(account),
    memo,
    settlementId,
  }
  append(world.ledgers, key, entry)
}
