import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Insurance } from './insurance'
import { Id, Text } from './scalars'

/** The person signed in. The city masks name and numbers before it sends them. */
export const Me = v.pipe(
  v.object({
    psn_no: Id,
    psn_name: Text,
    certno: Text,
    mob: v.nullable(Text),
    insus: v.array(Insurance),
    /** The refusal that asking for a code would meet now, such as `VOUCHER_PAUSED`; null when one may be shown. */
    ec_hold: v.nullable(Text),
    /** Offers of family sharing that wait for this person's yes or no, or for it in a child's name. */
    mulaid_wait_num: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.transform((wire) => ({
    personNumber: wire.psn_no,
    maskedName: wire.psn_name,
    maskedIdNumber: wire.certno,
    maskedPhone: wire.mob,
    insurances: wire.insus,
    voucherHold: wire.ec_hold,
    offersWaiting: wire.mulaid_wait_num,
  })),
)
export type Me = v.InferOutput<typeof Me>

/** Reads the person signed in, masked, with every insurance. */
export const readMe = endpoint({
  method: 'GET',
  path: '/me',
  caller: 'citizen',
  reply: Me,
})
