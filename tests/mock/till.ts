import type { WireTillItem } from '@/contract/till'
import { tillDecode, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { must, type Town } from './town'

export const pharmacy = 'Y350100001'
export const hospital = 'H350100002'

/** One piece of a class-A medicine, so that the bill is what it says. */
export const medicine = (fen: number): WireTillItem[] => [
  { medins_list_name: '对乙酰氨基酚片', chrgitm_lv: '01', cnt: 1, pric: fen },
]

/** A code on somebody's phone. */
export const issue = (town: Town, token: string) => must(town.ask(issueVoucherToken, { body: {} }, { token }))

export const decode = (town: Town, digits: string, institution = pharmacy) =>
  town.ask(tillDecode, {
    body: { ec_qrcode: digits, fixmedins_code: institution, business_type: '01301' },
  })

export type MedType = '11' | '13' | '14' | '21' | '41'

/** Issues, decodes and settles: one whole visit. */
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
