import { walletAccount } from '@/contract/wallet'
import { accountNow, type AccountOf, type MoneyState } from '../money/state'
import type { WalletEvent } from './events'

/** A transfer as it was sent, with its current state. */
export interface StoredTransfer extends Extract<WalletEvent, { type: 'transfer-sent' }> {
  state: 'PENDING' | 'ACCEPTED' | 'RETURNED'
  /** The time it was accepted or went back. */
  endedAt?: number
}

/** The part of the world that holds wallets and transfers; the money of a wallet is with that of the accounts. */
export interface WalletState {
  /** The insured place of each wallet that was opened, by person number. */
  readonly walletPlaces: Map<string, string>
  readonly transfers: Map<string, StoredTransfer>
  /** The transfers sent and received, newest last, by person number. */
  readonly transfersOf: Map<string, StoredTransfer[]>
  /**
   * The transfers neither accepted nor returned, in order of sending, which is also the order in which they go back.
   */
  readonly pendingTransfers: Map<string, StoredTransfer>
}

/** Creates the state of a city without wallets and transfers. */
export const initialWalletState = (): WalletState => ({
  walletPlaces: new Map(),
  transfers: new Map(),
  transfersOf: new Map(),
  pendingTransfers: new Map(),
})

/** Returns the key of a person's wallet: an account without an insured place, which holds money carried over only. */
export const walletOf = (personNumber: string): AccountOf => ({ personNumber, admdvs: walletAccount })

/** Returns the balance of a wallet, fen. */
export const walletBalance = (world: MoneyState, personNumber: string, at: number): number =>
  accountNow(world, walletOf(personNumber), at).priorYearsFen
