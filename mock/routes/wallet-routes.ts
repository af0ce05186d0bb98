import type * as v from 'valibot'
import type { RefusalCode } from '@/contract/refusal'
import { acceptTransfer, listTransfers, readWallet, sendTransfer, type Transfer } from '@/contract/wallet'
import { toWireTime } from '@/domain/china-day'
import { isTransferTime, transfersLeftToday, transferWindow, walletLimits } from '@/domain/wallet-rules'
import { maskName, type Person } from '../world/people/person'
import { walletBalance, type StoredTransfer } from '../world/wallet/state'
import { isAcceptable, sentEvent, sentToday } from '../world/wallet/transfer'
import type { World } from '../world/world'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

/**
 * Describes a transfer as one side sees it.
 * @param person the caller: the sender or the receiver
 */
function toWire(world: World, transfer: StoredTransfer, person: Person): v.InferInput<typeof Transfer> {
  const { personNumber, receiver, endedAt } = transfer
  const isSender = personNumber === person.personNumber
  const other = world.people.get(isSender ? receiver : personNumber)
  return {
    trf_id: transfer.transferId,
    dir: isSender ? 'OUT' : 'IN',
    psn_name: maskName(other?.name ?? ''),
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
  RELATION_NOT_ALLOWED: 'not to this relative',
  MEMBER_NOT_INSURED: 'the receiver is not actively insured anywhere',
  PLACE_NOT_ALLOWED: 'the receiver is insured in your own province: share the account instead',
  NO_ACCOUNT: 'only employee insurance has an account',
  ACCOUNT_FROZEN: 'your account is frozen',
  TRANSFER_LIMIT: 'at most three transfers a day, 2,000.00 each',
  INSUFFICIENT_BALANCE: 'not so much was carried over from earlier years',
}

/** The routes of the wallet. */
export const walletRoutes: readonly Route[] = [
  route(readWallet, ({ world, now, caller: { person } }) => ({
    reply: {
      balc: walletBalance(world, person.personNumber),
      limits: {
        day_cnt: walletLimits.transfersADay,
        day_left: transfersLeftToday(sentToday(world, person, now)),
        max_amt: walletLimits.maxFen,
      },
      window: { open: isTransferTime(now) ? ('1' as const) : ('0' as const), ...transferWindow },
    },
  })),
  route(listTransfers, ({ world, query, caller: { person } }) => {
    const all = world.transfersOf.get(person.personNumber) ?? []
    const page = pageOf(all, ({ transferId }) => transferId, query)
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
    const transfer = world.transfers.get(path.transferId)
    if (transfer?.receiver !== person.personNumber) return refuse('NOT_FOUND', 'no such transfer to you')
    if (!isAcceptable(transfer, now)) return refuse('TRANSFER_OVER', 'it was accepted before, or went back')
    const { transferId } = transfer
    return {
      reply: toWire(world, { ...transfer, state: 'ACCEPTED', endedAt: now }, person),
      events: [{ type: 'transfer-accepted', at: now, transferId }],
    }
  }),
]
