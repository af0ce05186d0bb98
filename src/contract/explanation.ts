import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Fen, Id, openPicklist } from './scalars'

/** The reasons for amounts of a settlement, in the order of the steps of settling (rules.md §6.10). */
export const reasonCodes = [
  'OUT_OF_CATALOGUE',
  'OVER_LIMIT',
  'PAID_FIRST',
  'DEDUCTIBLE',
  'RATIO',
  'NOT_FILED',
  'CAP',
  'LARGE_AMOUNT',
  'NO_BENEFIT',
  'OWN_ACCOUNT',
  'OWN_CURRENT_YEAR',
  'OWN_PRIOR_YEARS',
  'WALLET',
  'SHARED',
  'CASH',
] as const

/** One of the reasons for an amount. */
export type ReasonCode = (typeof reasonCodes)[number]

/**
 * One reason as data: `amt` in fen. Where the amount is a part of something, `base_amt` is that whole and `prop` the
 * part (0–100). Screens make the sentence.
 */
export const Reason = v.pipe(
  v.object({
    code: openPicklist(reasonCodes, 'OTHER'),
    amt: Fen,
    base_amt: v.nullable(Fen),
    prop: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  }),
  v.transform((wire) => ({ code: wire.code, fen: wire.amt, ofFen: wire.base_amt, percent: wire.prop })),
)
export type Reason = v.InferOutput<typeof Reason>

/** Explains each amount of a record. */
export const explainSettlement = endpoint({
  method: 'GET',
  path: '/settlements/:settlementId/explanation',
  caller: 'citizen',
  encode: (settlementId: string) => ({ path: { settlementId } }),
  reply: v.pipe(
    v.object({ setl_id: Id, reasons: v.array(Reason) }),
    v.transform((wire) => wire.reasons),
  ),
})
