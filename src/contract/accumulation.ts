import * as v from 'valibot'
import { encodeYear } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Fen, openCodes, Text, Year } from './scalars'

/** The year so far of one group of benefits. The pooled fund is nobody's balance: only what was used and what is left. */
export const Accumulation = v.pipe(
  v.object({
    insutype: v.string(),
    admdvs: DivisionCode,
    grp: openCodes({ outpatient: 'OUTPATIENT', inpatient: 'INPATIENT', chronic: 'CHRONIC' }, 'OTHER'),
    grp_name: Text,
    dedc_met: Fen,
    /** What the deductible comes to in a year, or at the next admission, at institutions of the first tier. */
    dedc_std: Fen,
    hifp_paid: Fen,
    hifp_cap: Fen,
    ipt_cnt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.transform((wire) => ({
    insuranceCode: wire.insutype,
    placeCode: wire.admdvs,
    group: wire.grp,
    groupName: wire.grp_name,
    deductibleMetFen: wire.dedc_met,
    deductibleFen: wire.dedc_std,
    pooledPaidFen: wire.hifp_paid,
    pooledCapFen: wire.hifp_cap,
    admissions: wire.ipt_cnt,
  })),
)
export type Accumulation = v.InferOutput<typeof Accumulation>

/** Deductible met and cap left in a year (this one unless told), by group of benefits. */
export const listAccumulations = endpoint({
  method: 'GET',
  path: '/accumulations',
  caller: 'citizen',
  query: v.object({ year: v.optional(Year) }),
  encode: encodeYear,
  reply: v.pipe(
    v.object({ year: Year, accumulations: v.array(Accumulation) }),
    v.transform((wire) => ({ year: Number(wire.year), accumulations: wire.accumulations })),
  ),
})
