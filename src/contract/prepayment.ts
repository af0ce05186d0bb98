import * as v from 'valibot'
import { encodePage } from './encoding'
import { endpoint } from './endpoint'
import { Fen, Id, Instant, PageQuery, Text, Token } from './scalars'

/**
 * The deposit of a stay in hospital (住院预缴金), and who paid it. When the stay is settled, it is given back first: to each
 * account what it paid, the rest in cash (rules.md §6.15).
 */
export const Prepayment = v.pipe(
  v.object({
    prpay_id: Id,
    mdtrt_id: Id,
    prpay_time: Instant,
    fixmedins_name: Text,
    amt: Fen,
    acct_pay: Fen,
    wlt_pay: Fen,
    acct_mulaid_pay: Fen,
    psn_cash_pay: Fen,
    /** The time at which it was given back; null while the hospital holds it. */
    refd_time: v.nullable(Instant),
  }),
  v.check(
    (wire) => wire.amt === wire.acct_pay + wire.wlt_pay + wire.acct_mulaid_pay + wire.psn_cash_pay,
    'the amounts do not add up',
  ),
  v.transform((wire) => ({
    id: wire.prpay_id,
    visitId: wire.mdtrt_id,
    paidAt: wire.prpay_time,
    institutionName: wire.fixmedins_name,
    fen: wire.amt,
    ownAccountFen: wire.acct_pay,
    walletFen: wire.wlt_pay,
    sharedAccountFen: wire.acct_mulaid_pay,
    cashFen: wire.psn_cash_pay,
    givenBackAt: wire.refd_time,
  })),
)
export type Prepayment = v.InferOutput<typeof Prepayment>
/** A `Prepayment` as it is on the wire. */
export type WirePrepayment = v.InferInput<typeof Prepayment>

/** Takes the deposit of a stay, by a code that was scanned for it (01104). For tills. */
export const tillPrepay = endpoint({
  method: 'POST',
  path: '/till/prepayments',
  caller: 'till',
  body: v.object({
    auth_token: Token,
    /** The stay, as the hospital names it. */
    mdtrt_id: Id,
    amt: v.pipe(Fen, v.minValue(1), v.maxValue(100_000_000)),
  }),
  reply: Prepayment,
  encode: ({ authToken, visitId, fen }: { authToken: string; visitId: string; fen: number }) => ({
    body: { auth_token: authToken, mdtrt_id: visitId, amt: fen },
  }),
})

/** Lists the deposits of the person, newest first. */
export const listPrepayments = endpoint({
  method: 'GET',
  path: '/prepayments',
  caller: 'citizen',
  query: PageQuery,
  reply: v.pipe(
    v.object({ prepayments: v.array(Prepayment), next_cursor: v.nullable(v.string()) }),
    v.transform((wire) => ({ prepayments: wire.prepayments, nextCursor: wire.next_cursor })),
  ),
  encode: ({ cursor }: { readonly cursor: string | undefined }) => ({ query: encodePage(cursor) }),
})
