import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Id, Text } from './scalars'

/** Who agrees to things: the guardian does so for a child under 14 (rules.md §10.9). Names are masked by the city. */
const Guardianship = v.pipe(
  v.object({
    /** Who agrees for the person signed in; null when they do so themselves. */
    guardian: v.nullable(v.object({ psn_name: Text })),
    /** The children the person signed in agrees for. */
    wards: v.array(v.object({ psn_no: Id, psn_name: Text })),
  }),
  v.transform((wire) => ({
    guardianMaskedName: wire.guardian?.psn_name,
    children: wire.wards.map(({ psn_no, psn_name }) => ({ personNumber: psn_no, maskedName: psn_name })),
  })),
)
export type Guardianship = v.InferOutput<typeof Guardianship>
export type Child = Guardianship['children'][number]

/** The guardian of a child under 14, and the children a guardian agrees for. */
export const readGuardianship = endpoint({
  method: 'GET',
  path: '/me/guardianship',
  caller: 'citizen',
  reply: Guardianship,
})
