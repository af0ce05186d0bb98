import * as v from 'valibot'
import { encodeYear } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Fen, openCodes, Text, Year } from './scalars'

/**
 * The use of one group of benefits in a year so far. The pooled fund has no balance for a person, only an amount used
 * and an amount left.
 */
export const Accumulation = v.pipe(
  v.object({
    insutype: v.string(),
    admdvs: DivisionCode,
    grp: openCodes({ outpatient: 'OUTPATIENT', inpatient: 'INPATIENT', chronic: 'CHRONIC' }, 'OTHER'),
    grp_name: Text,
    dedc_met: Fen,
    /** The deductible of a year, or of the next admission, at institutions of the first tier. */
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

/** Lists the deductible met and the cap left in a year, by group of benefits; this year by default. */
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
