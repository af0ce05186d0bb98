import { listAccounts } from '@/contract/account'
import { tillDecode, tillReverse, tillSettle, type WirePurchase } from '@/contract/till'
import { issueVoucherToken, type IssuedCode } from '@/contract/voucher'
import { valueOf } from './verdict'
import type { How } from './gateway'
import { inputOf } from './gateway'
import type { Visit } from './visit'

/** What is bought: two class-A medicines and one outside the catalogue, 34.60 yuan. */
export const basket: WirePurchase['fee_list'] = [
  { medins_list_name: '对乙酰氨基酚片', chrgitm_lv: '01', cnt: 2, pric: 680 },
  { medins_list_name: '阿莫西林胶囊', chrgitm_lv: '01', cnt: 1, pric: 1_280 },
  { medins_list_name: '维生素C泡腾片', chrgitm_lv: '03', cnt: 1, pric: 820 },
]
export const basketFen = 3_460

/** A new code on the person's phone. */
export const newCode = async (visit: Visit): Promise<IssuedCode> =>
  valueOf(await visit.asPerson(issueVoucherToken, { body: {} }))

/** What a till sends when it reads a code. */
export const decoding = async (visit: Visit, digits: string) => {
  const body = {
    ec_qrcode: digits,
    fixmedins_code: await visit.institution(),
    business_type: '01301' as const,
  }
  return inputOf(tillDecode, { body })
}

export const decode = async (visit: Visit, digits: string) =>
  visit.gateway.ask(tillDecode, await decoding(visit, digits))

/** A purchase that a scanned code may pay for. */
export async function scannedPurchase(visit: Visit, code?: IssuedCode): Promise<{ body: WirePurchase }> {
  const { digits } = code ?? (await newCode(visit))
  const { authToken } = valueOf(await decode(visit, digits))
  return { body: { auth_token: authToken, med_type: '41', fee_list: basket } }
}

export const settle = (visit: Visit, purchase: { body: WirePurchase }, how?: How) =>
  visit.gateway.ask(tillSettle, purchase, how)

/** Gives back what a check has spent. */
export const reverse = async (visit: Visit, settlementId: string) => {
  const body = { setl_id: settlementId, fixmedins_code: await visit.institution() }
  return valueOf(await visit.gateway.ask(tillReverse, inputOf(tillReverse, { body })))
}

/** Money of all the person's accounts, by kind. */
export async function balances(visit: Visit): Promise<{ currentYearFen: number; priorYearsFen: number }> {
  const accounts = valueOf(await visit.asPerson(listAccounts, {}))
  const sum = (of: (account: (typeof accounts)[number]) => number): number =>
    accounts.reduce((total, account) => total + of(account), 0)
  return {
    currentYearFen: sum((account) => account.currentYearFen),
    priorYearsFen: sum((account) => account.priorYearsFen),
  }
}
