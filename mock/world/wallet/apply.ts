import { append } from '../append'
import type { Appliers } from '../event-parts'
import { book, type AccountOf, type Booking, type MoneyState } from '../money/state'
import { maskName } from '../people/person'
import type { PeopleState } from '../people/state'
import type { WalletEvent } from './events'
import { walletOf, type StoredTransfer, type WalletState } from './state'

type State = WalletState & MoneyState & PeopleState

/** The effects of the events of wallets and transfers. */
export const applyWallet: Appliers<WalletEvent, State> = {
  'wallet-placed': (world, { personNumber, admdvs }) => void world.walletPlaces.set(personNumber, admdvs),
  'transfer-sent': (world, sent) => {
    const transfer: StoredTransfer = { ...sent, state: 'PENDING' }
    world.transfers.set(sent.transferId, transfer)
    world.pendingTransfers.set(sent.transferId, transfer)
    append(world.transfersOf, sent.personNumber, transfer)
    append(world.transfersOf, sent.receiver, transfer)
    bookTransfer(world, sent, transfer.receiver, {
      at: sent.at,
      type: 'TRANSFER',
      priorYearsFen: 0 - sent.fen,
    })
  },
  'transfer-accepted': (world, { at, transferId }) => {
    const transfer = ended(world, transferId, at, 'ACCEPTED')
    if (!transfer) return
    const { receiver, personNumber, fen } = transfer
    bookTransfer(world, walletOf(receiver), personNumber, { at, type: 'TRANSFER', priorYearsFen: fen })
  },
  'transfer-returned': (world, { at, transferId }) => {
    const transfer = ended(world, transferId, at, 'RETURNED')
    if (!transfer) return
    bookTransfer(world, transfer, transfer.receiver, { at, type: 'REFUND', priorYearsFen: transfer.fen })
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

/** Books money carried over into or out of an account or a wallet; the memo is the other person, masked. */
function bookTransfer(
  world: State,
  of: AccountOf,
  other: string,
  booking: Pick<Booking, 'at' | 'type' | 'priorYearsFen'>,
): void {
  book(world, of, { ...booking, currentYearFen: 0, memo: maskName(world.people.get(other)?.name ?? '') })
}
