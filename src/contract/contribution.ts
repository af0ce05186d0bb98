import * as v from 'valibot'
import { encodeYear } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Fen, Flag, Instant, Month, Text, wordFor, Year } from './scalars'

/** The codes of `insutype` on a contribution line: employees pay 310 and 330 each month, residents 390 once a year. */
export const contributionKinds = { '310': 'EMPLOYEE', '330': 'LARGE_AMOUNT', '390': 'RESIDENT' } as const

/** One contribution (缴费). A month without a line was not paid. */
export const Contribution = v.pipe(
  v.object({
    /** The month it pays for; a resident's yearly premium names January of its year. */
    accrym: Month,
    insutype: v.string(),
    insutype_name: Text,
    admdvs: DivisionCode,
    /** The name of `clct_type`: paid through the employer, by the person, or by the state. */
    clct_type_name: Text,
    clct_base: Fen,
    emp_clct_amt: Fen,
    psn_clct_amt: Fen,
    /** The part of it that went into the personal account. */
    acct_amt: Fen,
    clct_flag: Flag,
    clct_time: v.nullable(Instant),
  }),
  v.transform((wire) => ({
    month: wire.accrym,
    kind: wordFor(contributionKinds, wire.insutype, 'OTHER'),
    insuranceName: wire.insutype_name,
    placeCode: wire.admdvs,
    channelName: wire.clct_type_name,
    baseFen: wire.clct_base,
    employerFen: wire.emp_clct_amt,
    ownFen: wire.psn_clct_amt,
    intoAccountFen: wire.acct_amt,
    paid: wire.clct_flag,
    paidAt: wire.clct_time,
  })),
)
export type Contribution = v.InferOutput<typeof Contribution>

/** Lists the contributions of a year, oldest first, with the number of months paid so far; this year by default. */
export const listContributions = endpoint({
  method: 'GET',
  path: '/contributions',
  caller: 'citizen',
  query: v.object({ year: v.optional(Year) }),
  encode: encodeYear,
  reply: v.pipe(
    v.object({
      year: Year,
      contributions: v.array(Contribution),
      /**
       * Months of 310 paid in all years, and the number that makes a retiree insured for life; null where the city
       * does not state it.
       */
      paid_months: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      lifetime_months: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
    }),
    v.transform((wire) => ({
      year: Number(wire.year),
      contributions: wire.contributions,
      paidMonths: wire.paid_months,
      lifetimeMonths: wire.lifetime_months,
    })),
  ),
})
