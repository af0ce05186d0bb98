import { append } from '../append'
import type { Appliers } from '../event-parts'
import { book, type MoneyShelf } from '../money/shelf'
import { maskName } from '../people/person'
import type { PeopleShelf } from '../people/shelf'
import type { WalletEvent } from './events'
import { bookWallet, type KeptTransfer, type WalletShelf } from './shelf'

type Shelves = WalletShelf & MoneyShelf & PeopleShelf

export const applyWallet: Appliers<WalletEvent, Shelves> = {
  'transfer-sent': (world, sent) => {
    const transfer: KeptTransfer = { ...sent, state: 'PENDING' }
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

/** Takes a transfer out of the pending ones; undefined when it was not one of them. */
function ended(
  world: WalletShelf,
  transferId: string,
  at: number,
  state: 'ACCEPTED' | 'RETURNED',
): KeptTransfer | undefined {
  const transfer = world.pendingTransfers.get(transferId)
  if (!transfer) return undefined
  world.pendingTransfers.delete(transferId)
  transfer.state = state
  transfer.endedAt = at
  return transfer
}

/** Out of the sender's money carried over, or back into it. */
function bookTransfer(world: Shelves, sent: KeptTransfer, at: number, type: 'TRANSFER' | 'REFUND'): void {
  book(world, sent, {
    at,
    type,
    currentYearFen: 0,
    priorYearsFen: type === 'REFUND' ? sent.fen : 0 - sent.fen,
    memo: maskName(world.people.get(sent.receiver)?.name ?? ''),
  })
}
