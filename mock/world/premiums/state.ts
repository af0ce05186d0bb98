import type { PremiumSource } from '@/contract/premium'
import type { PremiumEvent } from './events'

/** A premium of one resident for one year. */
export interface StoredBill extends Omit<Extract<PremiumEvent, { type: 'premium-billed' }>, 'type' | 'at'> {
  /** The payment; `payer` is the person whose money it was. */
  paid?: { readonly at: number; readonly from: PremiumSource; readonly payer: string }
}

/** The part of the world that holds premium bills. */
export interface PremiumState {
  readonly bills: Map<string, StoredBill>
  /** By person number, oldest year first. */
  readonly billsOf: Map<string, StoredBill[]>
  /** The time at which premiums are checked next, epoch ms. */
  nextPremiumDayAt: number
}

/**
 * Creates the state of a city without bills.
 * @param firstDayAt the time at which the city's history begins
 */
export const initialPremiumState = (firstDayAt: number): PremiumState => ({
  bills: new Map(),
  billsOf: new Map(),
  nextPremiumDayAt: firstDayAt,
})
