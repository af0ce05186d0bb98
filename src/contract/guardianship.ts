import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Id, Text } from './scalars'

/** A guardian agrees for a child under 14 (rules.md §10.9). The city masks the names. */
const Guardianship = v.pipe(
  v.object({
    /** The guardian of the person signed in; null when they agree themselves. */
    guardian: v.nullable(v.object({ psn_name: Text })),
    /** The children for whom the person signed in gives consents. */
    wards: v.array(v.object({ psn_no: Id, psn_name: Text })),
  }),
  v.transform((wire) => ({
    guardianMaskedName: wire.guardian?.psn_name,
    children: wire.wards.map(({ psn_no, psn_name }) => ({ personNumber: psn_no, maskedName: psn_name })),
  })),
)
export type Guardianship = v.InferOutput<typeof Guardianship>

/** A child whose guardian the person is. */
export type Child = Guardianship['children'][number]

/** Reads the guardian of the person signed in, and the children they are the guardian of. */
export const readGuardianship = endpoint({
  method: 'GET',
  path: '/me/guardianship',
  caller: 'citizen',
  reply: Guardianship,
})
