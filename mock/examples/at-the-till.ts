import { tillDecode, tillSettle, type WirePurchase } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { medicines } from '../world/visits/catalogue'
import type { SmallTown } from './small-town'

/** The pharmacy of the examples. */
export const pharmacy = 'Y350100001'

/** The request by which the pharmacy decodes a code. */
export const decoding = (ec_qrcode: string) => ({
  body: { ec_qrcode, fixmedins_code: pharmacy, business_type: '01301' as const },
})

/** Builds a purchase of two medicines for a person whose code has just been scanned. */
export function aPurchase(town: SmallTown, person: string): WirePurchase {
  const { digits } = town.ask(issueVoucherToken, { body: {} }, person)
  const { authToken } = town.ask(tillDecode, decoding(digits))
  return { auth_token: authToken, med_type: '41', fee_list: medicines.slice(0, 2) }
}

/** The hospital of the examples. */
const hospital = 'H350100002'

/** Builds the request for the deposit of a stay, by a person whose code has just been scanned for it. */
export function aPrepayment(town: SmallTown, person: string) {
  const { digits } = town.ask(issueVoucherToken, { body: {} }, person)
  const scan = { ec_qrcode: digits, fixmedins_code: hospital, business_type: '01104' as const }
  const { authToken } = town.ask(tillDecode, { body: scan })
  return { body: { auth_token: authToken, mdtrt_id: 'ZY20261121001', amt: 300_000 } }
}

/** Settles that purchase. */
export const settledAtTill = (town: SmallTown, person: string) =>
  town.ask(tillSettle, { body: aPurchase(town, person) })
