import { append } from '../append'
import type { Appliers } from '../event-parts'
import { book, type MoneyState } from '../money/state'
import { maskName } from '../people/person'
import type { PeopleState } from '../people/state'
import type { WalletEvent } from './events'
import { bookWallet, type StoredTransfer, type WalletState } from './state'

type State = WalletState & MoneyState & PeopleState

/** The effects of the events of transfers. */
export const applyWallet: Appliers<WalletEvent, State> = {
  'transfer-sent': (world, sent) => {
    const transfer: StoredTransfer = { ...sent, state: 'PENDING' }
    world.transfers.set(sent.transferId, transfer)
    world.pendingTransfers.set(sent.transferId, transfer)
    append(world.transfersOf, sent.personNumber, transfer)
    append(world.transfersOf, sent.receiver, transfer)
    bookTransfer(world, transfer, sent.at, 'TRANSFER')
  },
  'transfer-accepted': (world, { at, transferId }) => {
    const transfer = ended(world, transferId, at, 'ACCEPTED')
    if (!transfer) return
    bookWallet(world, transfer.receiver, { at, type: 'TRANSFER', fen: transfer.fen, about: transferId })
  },
  'transfer-returned': (world, { at, transferId }) => {
    const transfer = ended(world, transferId, at, 'RETURNED')
    if (transfer) bookTransfer(world, transfer, at, 'REFUND')
  },
}

/** Ends a pending transfer; undefined when it was not pending. */
function ended(
  world: WalletState,
  transferId: string,
  at: number,
  state: 'ACCEPTED' | 'RETURNED',
): StoredTransfer | undefined {
  const transfer = world.pendingTransfers.get(transferId)
  if (!transfer) return undefined
  world.pendingTransfers.delete(transferId)
  transfer.state = state
  transfer.endedAt = at
  return transfer
}

/** Books a transfer out of the sender's money carried over, or back into it. */
function bookTransfer(world: State, sent: StoredTransfer, at: number, type: 'TRANSFER' | 'REFUND'): void {
  book(world, sent, {
    at,
    type,
    currentYearFen: 0,
    priorYearsFen: type === 'REFUND' ? sent.fen : 0 - sent.fen,
    memo: maskName(world.people.get(sent.receiver)?.name ?? ''),
  })
}
