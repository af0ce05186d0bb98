import type { LedgerType } from '@/contract/ledger'
import { yearOf } from '@/domain/china-time'
import { accountAt, balanceOf, changed, type AccountMoney } from '@/domain/personal-account'
import { append } from '../append'
import type { MoneyEvent } from './events'

/** Whose account, and in which insured place. */
export interface AccountOf {
  readonly personNumber: string
  readonly admdvs: string
}

/** One change of an account. */
export interface KeptEntry {
  readonly id: string
  readonly at: number
  readonly type: LedgerType
  readonly currentYearFen: number
  readonly priorYearsFen: number
  readonly balanceFen: number
  /** Where or with whom, names masked. */
  readonly memo: string | undefined
  readonly settlementId: string | undefined
}

export type KeptContribution = Extract<MoneyEvent, { type: 'contributed' }>
export type KeptDeposit = Extract<MoneyEvent, { type: 'deposited' }>

export interface MoneyShelf {
  /** By `accountKey`. */
  readonly accounts: Map<string, AccountMoney>
  /** Every change of an account, newest last, by `accountKey`. */
  readonly ledgers: Map<string, KeptEntry[]>
  /** By person number, oldest first. */
  readonly contributions: Map<string, KeptContribution[]>
  readonly deposits: Map<string, KeptDeposit[]>
  /** Counts entries, so that each has its own number. */
  entries: number
  /** When the next monthly run is due, epoch ms. */
  nextRunAt: number
}

/** @param firstRunAt when the first monthly run of the city's history is due */
export const moneyShelf = (firstRunAt: number): MoneyShelf => ({
  accounts: new Map(),
  ledgers: new Map(),
  contributions: new Map(),
  deposits: new Map(),
  entries: 0,
  nextRunAt: firstRunAt,
})

export const accountKey = ({ personNumber, admdvs }: AccountOf): string => `${personNumber}/${admdvs}`

/** The account as it stands at an instant. */
export const accountNow = (world: MoneyShelf, of: AccountOf, at: number): AccountMoney =>
  accountAt(world.accounts.get(accountKey(of)), yearOf(at))

/** What is booked: fen that come in (above zero) or go out, and why. */
export type Booking = Pick<KeptEntry, 'at' | 'type' | 'currentYearFen' | 'priorYearsFen'> &
  Partial<Pick<KeptEntry, 'memo' | 'settlementId'>>

/**
 * The only way money moves: changes the account and writes the ledger, so that the one always replays to the other.
 * @throws when less than nothing would be left
 */
export function book(world: MoneyShelf, of: AccountOf, booking: Booking): void {
  if (booking.currentYearFen === 0 && booking.priorYearsFen === 0) return
  const key = accountKey(of)
  const account = changed(accountNow(world, of, booking.at), booking)
  world.accounts.set(key, account)
  world.entries += 1
  const { at, type, currentYearFen, priorYearsFen, memo, settlementId } = booking
  const id = `L${String(world.entries).padStart(9, '0')}`
  const entry: KeptEntry = {
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
