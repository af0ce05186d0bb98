import * as v from 'valibot'
import { encodePage } from './encoding'
import { endpoint } from './endpoint'
import { relations, type Relation } from './family-words'
import { Fen, Flag, Id, Instant, letters, PageQuery, Text } from './scalars'

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A time of day in China, `HH:mm`. */
const Clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** The wallet (医保钱包): money a relative in another province sent me. It pays resident premiums. */
export const Wallet = v.pipe(
  v.object({
    balc: Fen,
    limits: v.object({ day_cnt: Count, day_left: Count, max_amt: Fen }),
    /** The hours in which transfers may be sent, and whether they are open now. */
    window: v.object({ open: Flag, from: Clock, to: Clock }),
  }),
  v.transform((wire) => ({
    balanceFen: wire.balc,
    transfersADay: wire.limits.day_cnt,
    transfersLeftToday: wire.limits.day_left,
    maxFen: wire.limits.max_amt,
    window: { isOpen: wire.window.open, from: wire.window.from, to: wire.window.to },
  })),
)
export type Wallet = v.InferOutput<typeof Wallet>

/** The states a transfer may be in. */
export const transferStates = ['PENDING', 'ACCEPTED', 'RETURNED'] as const

/** A transfer to a relative: on its way, accepted, or returned because nobody accepted it. */
export const Transfer = v.pipe(
  v.object({
    trf_id: Id,
    /** The direction as the caller sees it. */
    dir: v.picklist(['OUT', 'IN']),
    /** The other person, masked. */
    psn_name: Text,
    /** The relation of the receiver to the sender. */
    rela: v.picklist(relations),
    amt: Fen,
    state: v.picklist(transferStates),
    crte_time: Instant,
    /** The time at which it is returned unless it is accepted before. */
    exp_time: Instant,
    /** The time at which it was accepted or returned; null while it waits. */
    end_time: v.nullable(Instant),
  }),
  v.transform((wire) => ({
    id: wire.trf_id,
    direction: wire.dir,
    maskedName: wire.psn_name,
    relation: wire.rela,
    fen: wire.amt,
    state: wire.state,
    sentAt: wire.crte_time,
    goesBackAt: wire.exp_time,
    endedAt: wire.end_time,
  })),
)
export type Transfer = v.InferOutput<typeof Transfer>

/** Reads the wallet: the balance, what may still be sent today, and the hours for it. */
export const readWallet = endpoint({
  method: 'GET',
  path: '/wallet',
  caller: 'citizen',
  reply: Wallet,
})

/** Lists the transfers sent and received, newest first. */
export const listTransfers = endpoint({
  method: 'GET',
  path: '/wallet/transfers',
  caller: 'citizen',
  query: PageQuery,
  reply: v.pipe(
    v.object({ transfers: v.array(Transfer), next_cursor: v.nullable(v.string()) }),
    v.transform((wire) => ({ transfers: wire.transfers, nextCursor: wire.next_cursor })),
  ),
  encode: ({ cursor }: { readonly cursor: string | undefined }) => ({ query: encodePage(cursor) }),
})

/** A transfer as the sender fills it in. */
export interface TransferForm {
  /** The ID number of the receiver; number and name must belong together. */
  readonly number: string
  readonly name: string
  /** The relation of the receiver to the sender. */
  readonly relation: Relation
  readonly fen: number
}

/** Sends money carried over in the own account to a relative insured in another province. */
export const sendTransfer = endpoint({
  method: 'POST',
  path: '/wallet/transfers',
  caller: 'citizen',
  body: v.object({
    /** The ID number and name of the receiver; the two must belong together. */
    certno: v.pipe(v.string(), v.regex(/^\d{17}[\dX]$/)),
    psn_name: letters(50),
    /** The relation of the receiver to the sender. */
    rela: v.picklist(relations),
    amt: v.pipe(Fen, v.minValue(1)),
  }),
  reply: Transfer,
  encode: (form: TransferForm) => ({
    body: { certno: form.number, psn_name: form.name, rela: form.relation, amt: form.fen },
  }),
})

/** Accepts a transfer into the own wallet. */
export const acceptTransfer = endpoint({
  method: 'POST',
  path: '/wallet/transfers/:transferId/accept',
  caller: 'citizen',
  body: v.object({}),
  reply: Transfer,
  encode: ({ transferId }: { readonly transferId: string }) => ({ path: { transferId }, body: {} }),
})
