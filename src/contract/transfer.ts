import * as v from 'valibot'
import { encodePage } from './encoding'
import { endpoint } from './endpoint'
import { relations, type Relation } from './family-words'
import { Fen, Id, Instant, letters, PageQuery, Text } from './scalars'

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
    /** The relative it was sent to, and the right to show their code, when whoever may show it reads it; null otherwise. */
    for_name: v.nullable(Text),
    for_rel_id: v.nullable(Id),
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
    forRelative:
      wire.for_name === null || wire.for_rel_id === null
        ? null
        : { id: wire.for_rel_id, maskedName: wire.for_name },
    relation: wire.rela,
    fen: wire.amt,
    state: wire.state,
    sentAt: wire.crte_time,
    goesBackAt: wire.exp_time,
    endedAt: wire.end_time,
  })),
)
export type Transfer = v.InferOutput<typeof Transfer>

/** Lists the transfers sent and received, newest first; also those to relatives whose codes the caller may show. */
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

/** Sends money carried over in the own account to a relative, in the same province or another. */
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

/** Accepts a transfer into the wallet it was sent to, which must be open. */
export const acceptTransfer = endpoint({
  method: 'POST',
  path: '/wallet/transfers/:transferId/accept',
  caller: 'citizen',
  body: v.object({}),
  reply: Transfer,
  encode: ({ transferId }: { readonly transferId: string }) => ({ path: { transferId }, body: {} }),
})
