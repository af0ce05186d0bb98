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

/** Settles that purchase. */
export const settledAtTill = (town: SmallTown, person: string) =>
  town.ask(tillSettle, { body: aPurchase(town, person) })
