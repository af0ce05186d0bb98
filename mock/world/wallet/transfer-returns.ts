import type { WalletEvent } from './events'
import type { WalletState } from './state'

/** Returns the time the next transfer goes back unless it is accepted before; `Infinity` when none is pending. */
export function nextReturnAt({ pendingTransfers }: WalletState): number {
  for (const { goesBackAt } of pendingTransfers.values()) return goesBackAt
  return Infinity
}

/** Returns the events of all transfers that were not accepted by an instant and go back. */
export const returnEvents = ({ pendingTransfers }: WalletState, at: number): WalletEvent[] =>
  [...pendingTransfers.values()]
    .filter(({ goesBackAt }) => goesBackAt <= at)
    .map(({ transferId }) => ({ type: 'transfer-returned', at, transferId }))
