import { append } from '../append'
import type { WalletEvent } from './events'

/** A transfer as it was sent, with its current state. */
export interface StoredTransfer extends Extract<WalletEvent, { type: 'transfer-sent' }> {
  state: 'PENDING' | 'ACCEPTED' | 'RETURNED'
  /** The time it was accepted or went back. */
  endedAt?: number
}

/** One change of a wallet; what came in is above zero. */
export interface WalletEntry {
  readonly at: number
  readonly type: 'TRANSFER' | 'PREMIUM'
  readonly fen: number
  readonly balanceFen: number
  /** The id of the transfer that came in or of the bill that was paid. */
  readonly about: string
}

/** The part of the world that holds wallets and transfers. */
export interface WalletState {
  readonly transfers: Map<string, StoredTransfer>
  /** The transfers sent and received, newest last, by person number. */
  readonly transfersOf: Map<string, StoredTransfer[]>
  /**
   * The transfers neither accepted nor returned, in order of sending, which is also the order in which they go back.
   */
  readonly pendingTransfers: Map<string, StoredTransfer>
  /** Every change of a wallet, newest last, by person number. */
  readonly walletEntries: Map<string, WalletEntry[]>
}

/** Creates the state of a city without transfers. */
export const initialWalletState = (): WalletState => ({
  transfers: new Map(),
  transfersOf: new Map(),
  pendingTransfers: new Map(),
  walletEntries: new Map(),
})

/** Returns the balance of a wallet, fen. */
export function walletBalance(world: WalletState, personNumber: string): number {
  const entries = world.walletEntries.get(personNumber) ?? []
  return entries[entries.length - 1]?.balanceFen ?? 0
}

/**
 * Books money into or out of a wallet; no other function does, as with `book` for accounts.
 * @throws when the balance would fall below zero
 */
export function bookWallet(
  world: WalletState,
  personNumber: string,
  booking: Omit<WalletEntry, 'balanceFen'>,
): void {
  const balanceFen = walletBalance(world, personNumber) + booking.fen
  if (balanceFen < 0) throw new RangeError('a wallet cannot go below zero')
  append(world.walletEntries, personNumber, { ...booking, balanceFen })
}
