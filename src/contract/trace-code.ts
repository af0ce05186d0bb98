import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Id, Instant, openPicklist, Text, TraceCode } from './scalars'

/** The buyer of a box, in broad words: the person asking, a relative whose code this person shows, or somebody else. */
const Buyer = openPicklist(['SELF', 'FAMILY', 'OTHER'], 'OTHER')

/** One box of a medicine, and its sales that were settled by the insurance and not reversed. */
export const MedicineBox = v.pipe(
  v.object({
    drug_trac_codg: TraceCode,
    med_list_codg: v.nullable(Id),
    med_list_name: Text,
    /** The form and the size of the pack. */
    spec: v.nullable(Text),
    sales: v.array(v.object({ setl_time: Instant, buyer: Buyer })),
  }),
  v.transform((wire) => ({
    traceCode: wire.drug_trac_codg,
    catalogueCode: wire.med_list_codg,
    name: wire.med_list_name,
    spec: wire.spec,
    /** Oldest first. */
    sales: wire.sales.map(({ setl_time, buyer }) => ({ soldAt: setl_time, buyer })),
  })),
)
export type MedicineBox = v.InferOutput<typeof MedicineBox>

/**
 * Reads what a box is and whether it was sold. The trace code travels in the body, because what somebody bought does not
 * belong in an address. Changes nothing.
 */
export const queryTraceCode = endpoint({
  method: 'POST',
  path: '/trace-codes/query',
  caller: 'citizen',
  changes: false,
  body: v.object({ drug_trac_codg: TraceCode }),
  encode: (traceCode: string) => ({ body: { drug_trac_codg: traceCode } }),
  reply: MedicineBox,
})
