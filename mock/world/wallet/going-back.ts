import type { WalletEvent } from './events'
import type { WalletShelf } from './shelf'

/** When the next transfer goes back unless it is accepted before; never when none is pending. */
export function nextReturnAt({ pendingTransfers }: WalletShelf): number {
  for (const { goesBackAt } of pendingTransfers.values()) return goesBackAt
  return Infinity
}

/** The transfers that nobody accepted by an instant go back. */
export const returnsAt = ({ pendingTransfers }: WalletShelf, at: number): WalletEvent[] =>
  [...pendingTransfers.values()]
    .filter(({ goesBackAt }) => goesBackAt <= at)
    .map(({ transferId }) => ({ type: 'transfer-returned', at, transferId }))
