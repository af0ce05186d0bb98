import type { PremiumSource } from '@/contract/premium'
import type { PremiumEvent } from './events'

/** A premium of one resident for one year. */
export interface KeptBill extends Omit<Extract<PremiumEvent, { type: 'premium-billed' }>, 'type' | 'at'> {
  /** `payer` is whose money it was. */
  paid?: { readonly at: number; readonly from: PremiumSource; readonly payer: string }
}

export interface PremiumShelf {
  readonly bills: Map<string, KeptBill>
  /** By person number, oldest year first. */
  readonly billsOf: Map<string, KeptBill[]>
  /** When bills are looked at next, epoch ms. */
  nextPremiumDayAt: number
}

/** @param firstDayAt when the history of the city begins */
export const premiumShelf = (firstDayAt: number): PremiumShelf => ({
  bills: new Map(),
  billsOf: new Map(),
  nextPremiumDayAt: firstDayAt,
})
