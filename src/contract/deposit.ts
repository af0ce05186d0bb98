import * as v from 'valibot'
import { encodeYear } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Fen, Instant, openPicklist, Month, Year } from './scalars'

/** One monthly deposit into the personal account (每月划入) and its calculation. */
export const Deposit = v.pipe(
  v.object({
    accrym: Month,
    admdvs: DivisionCode,
    amt: Fen,
    /** The base of the calculation; FIXED is an amount of its own. */
    of: openPicklist(['BASE', 'PENSION', 'FIXED'], 'OTHER'),
    base_amt: Fen,
    /** Hundredths of a percent; null for a fixed amount. */
    prop_bp: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
    acct_time: Instant,
  }),
  v.transform((wire) => ({
    month: wire.accrym,
    placeCode: wire.admdvs,
    fen: wire.amt,
    of: wire.of,
    baseFen: wire.base_amt,
    basisPoints: wire.prop_bp,
    depositedAt: wire.acct_time,
  })),
)
export type Deposit = v.InferOutput<typeof Deposit>

/** Lists the monthly deposits of a year, oldest first; this year by default. */
export const listDeposits = endpoint({
  method: 'GET',
  path: '/deposits',
  caller: 'citizen',
  query: v.object({ year: v.optional(Year) }),
  encode: encodeYear,
  reply: v.pipe(
    v.object({ year: Year, deposits: v.array(Deposit) }),
    v.transform((wire) => ({ year: Number(wire.year), deposits: wire.deposits })),
  ),
})
