import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Seconds, Text } from './scalars'
import { VoucherPassword } from './voucher-holder'

/** The person unmasked; screens show it for a moment and store it nowhere. */
export const Revealed = v.pipe(
  v.object({ psn_name: Text, certno: Text, mob: v.nullable(Text), expires_in: Seconds }),
  v.transform((wire) => ({
    name: wire.psn_name,
    idNumber: wire.certno,
    phone: wire.mob,
    lifetimeMs: wire.expires_in,
  })),
)
export type Revealed = v.InferOutput<typeof Revealed>

/** Shows name and numbers unmasked for half a minute, by the voucher password. */
export const revealMe = endpoint({
  method: 'POST',
  path: '/me/reveal',
  caller: 'citizen',
  body: v.object({ password: VoucherPassword }),
  encode: (password: string) => ({ body: { password } }),
  reply: Revealed,
})
