import type { WireTillItem } from '@/contract/till'
import { tillDecode, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { must, type Town } from './town'

/** The code of a pharmacy in 福州. */
export const pharmacy = 'Y350100001'

/** The code of a hospital in 福州. */
export const hospital = 'H350100002'

/** Returns a bill of one class-A medicine, so that the total is exactly `fen`. */
export const medicine = (fen: number): WireTillItem[] => [
  { medins_list_name: '对乙酰氨基酚片', chrgitm_lv: '01', cnt: 1, pric: fen },
]

/** Issues a code on a person's phone. */
export const issue = (town: Town, token: string) => must(town.ask(issueVoucherToken, { body: {} }, { token }))

/** Has a till of an institution decode the digits of a code. */
export const decode = (town: Town, digits: string, institution = pharmacy) =>
  town.ask(tillDecode, {
    body: { ec_qrcode: digits, fixmedins_code: institution, business_type: '01301' },
  })

/** The wire codes of the types of visits. */
export type MedType = '11' | '13' | '14' | '21' | '41'

/** Makes one whole visit: issues a code, decodes it and settles. */
export function visit(
  town: Town,
  token: string,
  fen: number,
  { type = '41', institution = pharmacy }: { type?: MedType; institution?: string } = {},
) {
  const { authToken } = must(decode(town, issue(town, token).digits, institution))
  return must(
    town.ask(tillSettle, { body: { auth_token: authToken, med_type: type, fee_list: medicine(fen) } }),
  )
}
