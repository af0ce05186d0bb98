import * as v from 'valibot'
import { isSumOfYears, yearsOf } from './account-years'
import { encodePage } from './encoding'
import { endpoint } from './endpoint'
import { Day, Fen, Id, Instant, openPicklist, PageQuery, SignedFen, Text } from './scalars'

/**
 * The reasons for which an account changes (rules.md §5.9). SHARE_IN is for cities that move shared money into the
 * member's account.
 */
export const ledgerTypes = [
  'DEPOSIT',
  'SPEND',
  'SHARE_OUT',
  'SHARE_IN',
  'PREMIUM',
  'TRANSFER',
  'REFUND',
  'INTEREST',
] as const

/** One of the kinds of change of an account. */
export type LedgerType = (typeof ledgerTypes)[number]

/** One change of an account; incoming amounts are above zero. The entries of an account add up to its balance. */
export const LedgerEntry = v.pipe(
  v.object({
    ledg_id: Id,
    ledg_time: Instant,
    /** The screen shows an unknown type by the city's own name for it. */
    ledg_type: openPicklist(ledgerTypes, 'OTHER'),
    ledg_type_name: Text,
    amt: SignedFen,
    acct_crt_amt: v.nullable(SignedFen),
    acct_his_amt: v.nullable(SignedFen),
    /** The balance after the change. */
    balc: Fen,
    /** The place or the other person; the city masks names. */
    memo: v.nullable(Text),
    setl_id: v.nullable(Id),
  }),
  v.check(
    (wire) => isSumOfYears(wire.amt, wire.acct_crt_amt, wire.acct_his_amt),
    'amount is not the sum of its parts',
  ),
  v.transform((wire) => ({
    id: wire.ledg_id,
    at: wire.ledg_time,
    type: wire.ledg_type,
    typeName: wire.ledg_type_name,
    fen: wire.amt,
    years: yearsOf(wire.acct_crt_amt, wire.acct_his_amt),
    balanceFen: wire.balc,
    memo: wire.memo,
    settlementId: wire.setl_id,
  })),
)
export type LedgerEntry = v.InferOutput<typeof LedgerEntry>

/** A question for the changes of one account. */
export interface LedgerQuestion {
  /** The insured place of the account, or `wallet` for the wallet (医保钱包). */
  readonly account: string
  readonly type?: LedgerType
  /** Days in China, `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
  /** The cursor of the page; undefined for the first page. */
  readonly cursor?: string | undefined
}

/** Lists every change of the account in an insured place, or of the wallet (`wallet`), newest first. */
export const readLedger = endpoint({
  method: 'GET',
  path: '/accounts/:accountId/ledger',
  caller: 'citizen',
  query: v.object({
    type: v.optional(v.picklist(ledgerTypes)),
    from: v.optional(Day),
    to: v.optional(Day),
    ...PageQuery.entries,
  }),
  encode: ({ account, cursor, ...filter }: LedgerQuestion) => ({
    path: { accountId: account },
    query: { ...filter, ...encodePage(cursor) },
  }),
  reply: v.pipe(
    v.object({ entries: v.array(LedgerEntry), next_cursor: v.nullable(v.string()) }),
    v.transform((wire) => ({ entries: wire.entries, nextCursor: wire.next_cursor })),
  ),
})
