import { append } from '../append'
import type { WalletEvent } from './events'

/** A transfer as it was sent, and what became of it. */
export interface KeptTransfer extends Extract<WalletEvent, { type: 'transfer-sent' }> {
  state: 'PENDING' | 'ACCEPTED' | 'RETURNED'
  /** When it was accepted or went back. */
  endedAt?: number
}

/** One change of a wallet; what came in is above zero. */
export interface WalletEntry {
  readonly at: number
  readonly type: 'TRANSFER' | 'PREMIUM'
  readonly fen: number
  readonly balanceFen: number
  /** The transfer that came in or the bill that was paid. */
  readonly about: string
}

export interface WalletShelf {
  readonly transfers: Map<string, KeptTransfer>
  /** Sent and received, newest last, by person number. */
  readonly transfersOf: Map<string, KeptTransfer[]>
  /** Neither accepted nor gone back. In order of sending, which is the order in which they go back. */
  readonly pendingTransfers: Map<string, KeptTransfer>
  /** Every change of a wallet, newest last, by person number. */
  readonly walletEntries: Map<string, WalletEntry[]>
}

export const walletShelf = (): WalletShelf => ({
  transfers: new Map(),
  transfersOf: new Map(),
  pendingTransfers: new Map(),
  walletEntries: new Map(),
})

export function walletBalance(world: WalletShelf, personNumber: string): number {
  const entries = world.walletEntries.get(personNumber) ?? []
  return entries[entries.length - 1]?.balanceFen ?? 0
}

/**
 * The only way money moves in a wallet, as `book` is for accounts.
 * @throws when less than nothing would be left
 */
export function bookWallet(
  world: WalletShelf,
  personNumber: string,
  booking: Omit<WalletEntry, 'balanceFen'>,
): void {
  const balanceFen = walletBalance(world, personNumber) + booking.fen
  if (balanceFen < 0) throw new RangeError('a wallet cannot go below zero')
  append(world.walletEntries, personNumber, { ...booking, balanceFen })
}
