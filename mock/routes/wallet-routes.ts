import type * as v from 'valibot'
import type { RefusalCode } from '@/contract/refusal'
import { acceptTransfer, listTransfers, sendTransfer, type Transfer } from '@/contract/transfer'
import { moveWallet, openWallet, readWallet } from '@/contract/wallet'
import { toWireTime } from '@/domain/china-day'
import { transferWindow } from '@/domain/wallet-rules'
import { relativesHeld } from '../world/family/relatives-held'
import { maskName, type Person } from '../world/people/person'
import { mainInsurance } from '../world/people/state'
import type { StoredTransfer } from '../world/wallet/state'
import { hasWallet, isAcceptable, sentEvent } from '../world/wallet/transfer'
import { walletOwner, wireWallet } from '../world/wallet/wallets'
import type { World } from '../world/world'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

/**
 * Describes a transfer as one side sees it.
 * @param person the caller: the sender, the receiver, or whoever may show the receiver's code
 */
function toWire(world: World, transfer: StoredTransfer, person: Person): v.InferInput<typeof Transfer> {
  const { personNumber, receiver, endedAt } = transfer
  const isSender = personNumber === person.personNumber
  const held = relativesHeld(world, person).find(({ relative }) => relative === receiver)
  const forRelative = isSender || receiver === person.personNumber ? undefined : held
  const other = world.people.get(isSender ? receiver : personNumber)
  return {
    trf_id: transfer.transferId,
    dir: isSender ? 'OUT' : 'IN',
    psn_name: maskName(other?.name ?? ''),
    for_name: forRelative ? maskName(world.people.get(receiver)?.name ?? '') : null,
    for_rel_id: forRelative?.relId ?? null,
    rela: transfer.relation,
    amt: transfer.fen,
    state: transfer.state,
    crte_time: toWireTime(transfer.at),
    exp_time: toWireTime(transfer.goesBackAt),
    end_time: endedAt === undefined ? null : toWireTime(endedAt),
  }
}

const messages: Partial<Record<RefusalCode, string>> = {
  IDENTITY_MISMATCH: 'name and number do not belong together',
  NOT_OFFERED: 'one of the two cities has no wallet',
  TRANSFER_WINDOW_CLOSED: `transfers are sent between ${transferWindow.from} and ${transferWindow.to}`,
  RELATION_NOT_ALLOWED: 'not to this relative, and not to oneself',
  MEMBER_NOT_INSURED: 'the receiver is not actively insured anywhere',
  NO_ACCOUNT: 'only employee insurance has an account',
  ACCOUNT_FROZEN: 'your account is frozen',
  TRANSFER_LIMIT: 'at most three transfers a day, 2,000.00 each',
  INSUFFICIENT_BALANCE: 'not so much was carried over from earlier years',
}

/** Returns the transfers that a person sees, oldest first: sent, received, and sent to relatives they take care of. */
function transfersSeen(world: World, person: Person): readonly StoredTransfer[] {
  const mine = world.transfersOf.get(person.personNumber) ?? []
  const theirs = relativesHeld(world, person).flatMap(({ relative }) =>
    (world.transfersOf.get(relative) ?? []).filter(
      ({ receiver, personNumber }) => receiver === relative && personNumber !== person.personNumber,
    ),
  )
  if (theirs.length === 0) return mine
  return [...mine, ...theirs].sort((one, other) => one.at - other.at)
}

const noWallet = refuse('NOT_FOUND', 'no such relative of this person')

/** Places a wallet where its owner is insured now. */
function placed(world: World, owner: Person, at: number) {
  const { admdvs } = mainInsurance(world, owner)
  if (!hasWallet(admdvs)) return refuse('NOT_OFFERED', 'this city has no wallet')
  const { personNumber } = owner
  return { reply: {}, events: [{ type: 'wallet-placed' as const, at, personNumber, admdvs }] }
}

/** The routes of the wallet. */
export const walletRoutes: readonly Route[] = [
  route(readWallet, ({ world, now, caller: { person } }) => ({ reply: wireWallet(world, person, now) })),
  route(openWallet, ({ world, now, body, caller: { person } }) => {
    const owner = walletOwner(world, person, body.rel_id)
    if (!owner) return noWallet
    if (world.walletPlaces.has(owner.personNumber)) return { reply: {} }
    return placed(world, owner, now)
  }),
  route(moveWallet, ({ world, now, body, caller: { person } }) => {
    const owner = walletOwner(world, person, body.rel_id)
    if (!owner) return noWallet
    if (!world.walletPlaces.has(owner.personNumber)) return refuse('WALLET_NOT_OPEN', 'open the wallet first')
    return placed(world, owner, now)
  }),
  route(listTransfers, ({ world, query, caller: { person } }) => {
    const page = pageOf(transfersSeen(world, person), ({ transferId }) => transferId, query)
    if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
    const transfers = page.newestFirst.map((transfer) => toWire(world, transfer, person))
    return { reply: { transfers, next_cursor: page.nextCursor } }
  }),
  route(sendTransfer, ({ world, now, body, caller: { person } }) => {
    const event = sentEvent(world, person, body, now)
    if (typeof event === 'string') return refuse(event, messages[event] ?? 'not now')
    return { reply: toWire(world, { ...event, state: 'PENDING' }, person), events: [event] }
  }),
  route(acceptTransfer, ({ world, now, path, caller: { person } }) => {
    const transfer = transfersSeen(world, person).find(({ transferId }) => transferId === path.transferId)
    if (!transfer || transfer.personNumber === person.personNumber)
      return refuse('NOT_FOUND', 'no such transfer to you')
    if (!isAcceptable(transfer, now)) return refuse('TRANSFER_OVER', 'it was accepted before, or went back')
    if (!world.walletPlaces.has(transfer.receiver)) return refuse('WALLET_NOT_OPEN', 'open the wallet first')
    const { transferId } = transfer
    return {
      reply: toWire(world, { ...transfer, state: 'ACCEPTED', endedAt: now }, person),
      events: [{ type: 'transfer-accepted', at: now, transferId }],
    }
  }),
]
