import * as v from 'valibot'
import { encodeYear } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Fen, Flag, Instant, Month, Text, wordFor, Year } from './scalars'

/** `insutype` of a contribution line: employees pay 310 and 330 each month, residents 390 once a year. */
export const contributionKinds = { '310': 'EMPLOYEE', '330': 'LARGE_AMOUNT', '390': 'RESIDENT' } as const

/** One line of what was paid in (缴费). A month that is not there was not paid. */
export const Contribution = v.pipe(
  v.object({
    /** The month it is for; a resident's yearly premium names the January of its year. */
    accrym: Month,
    insutype: v.string(),
    insutype_name: Text,
    admdvs: DivisionCode,
    /** `clct_type`: paid through the employer, by the person, or by the state. */
    clct_type_name: Text,
    clct_base: Fen,
    emp_clct_amt: Fen,
    psn_clct_amt: Fen,
    /** What of it went into the personal account. */
    acct_amt: Fen,
    clct_flag: Flag,
    clct_time: v.nullable(Instant),
  }),
  v.transform((wire) => ({
    month: wire.accrym,
    kind: wordFor(contributionKinds, wire.insutype, 'OTHER'),
    insuranceName: wire.insutype_name,
    placeCode: wire.admdvs,
    wayName: wire.clct_type_name,
    baseFen: wire.clct_base,
    employerFen: wire.emp_clct_amt,
    ownFen: wire.psn_clct_amt,
    intoAccountFen: wire.acct_amt,
    paid: wire.clct_flag,
    paidAt: wire.clct_time,
  })),
)
export type Contribution = v.InferOutput<typeof Contribution>

/** Contributions of a year (this one unless told), oldest first, with the paid months so far. */
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
      /** Months of 310 paid in all years, and how many make a retiree insured for life; null where the city does not say. */
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
