import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Insurance } from './insurance'
import { Day, Id, Text } from './scalars'

/** The person signed in. The city masks name and numbers before it sends them. */
export const Me = v.pipe(
  v.object({
    psn_no: Id,
    psn_name: Text,
    certno: Text,
    mob: v.nullable(Text),
    insus: v.array(Insurance),
    /** The refusal that a request for a code would get now, such as `VOUCHER_PAUSED`; null when a code may be shown. */
    ec_hold: v.nullable(Text),
    /** The number of offers of family sharing that wait for an answer of this person, as member or as guardian. */
    mulaid_wait_num: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    /** The filing for care elsewhere that is in force for a time; null where there is none. */
    filing: v.nullable(v.object({ admdvs_name: Text, end_date: Day })),
  }),
  v.transform((wire) => ({
    personNumber: wire.psn_no,
    maskedName: wire.psn_name,
    maskedIdNumber: wire.certno,
    maskedPhone: wire.mob,
    insurances: wire.insus,
    voucherHold: wire.ec_hold,
    offersWaiting: wire.mulaid_wait_num,
    filing: wire.filing && { placeName: wire.filing.admdvs_name, endsOn: wire.filing.end_date },
  })),
)
export type Me = v.InferOutput<typeof Me>

/** Reads the person signed in, masked, with all their insurances. */
export const readMe = endpoint({
  method: 'GET',
  path: '/me',
  caller: 'citizen',
  reply: Me,
})
