import { listAccounts } from '@/contract/account'
import { tillDecode, tillReverse, tillSettle, type WirePurchase } from '@/contract/till'
import { issueVoucherToken, type IssuedCode } from '@/contract/voucher'
import { valueOf } from './verdict'
import type { AskOptions } from './gateway'
import { inputOf } from './gateway'
import type { CheckContext } from './check-context'

/** The items bought: two class-A medicines and one outside the catalogue, 34.60 yuan in all. */
export const basket: WirePurchase['fee_list'] = [
  { medins_list_name: '对乙酰氨基酚片', chrgitm_lv: '01', cnt: 2, pric: 680 },
  { medins_list_name: '阿莫西林胶囊', chrgitm_lv: '01', cnt: 1, pric: 1_280 },
  { medins_list_name: '维生素C泡腾片', chrgitm_lv: '03', cnt: 1, pric: 820 },
]
/** The price of the basket. */
export const basketFen = 3_460

/** Issues a new code to the person. */
export const issueCode = async (context: CheckContext): Promise<IssuedCode> =>
  valueOf(await context.asPerson(issueVoucherToken, { body: {} }))

/** Returns the request a till sends when it scans a code. */
export const decodeInput = async (context: CheckContext, digits: string) => {
  const body = {
    ec_qrcode: digits,
    fixmedins_code: await context.institution(),
    business_type: '01301' as const,
  }
  return inputOf(tillDecode, { body })
}

/** Has the till scan a code. */
export const decode = async (context: CheckContext, digits: string) =>
  context.gateway.ask(tillDecode, await decodeInput(context, digits))

/** Has a code scanned (a new one unless given) and returns the purchase that it may pay for. */
export async function scannedPurchase(
  context: CheckContext,
  code?: IssuedCode,
): Promise<{ body: WirePurchase }> {
  const { digits } = code ?? (await issueCode(context))
  const { authToken } = valueOf(await decode(context, digits))
  return { body: { auth_token: authToken, med_type: '41', fee_list: basket } }
}

/** Has the till settle a purchase. */
export const settle = (context: CheckContext, purchase: { body: WirePurchase }, how?: AskOptions) =>
  context.gateway.ask(tillSettle, purchase, how)

/** Reverses a settlement, so that a check leaves the balances as they were. */
export const reverse = async (context: CheckContext, settlementId: string) => {
  const body = { setl_id: settlementId, fixmedins_code: await context.institution() }
  return valueOf(await context.gateway.ask(tillReverse, inputOf(tillReverse, { body })))
}

/** Returns the sums of all the person's accounts: of all money, and of what came in this year where that is kept apart. */
export async function balances(
  context: CheckContext,
): Promise<{ balanceFen: number; currentYearFen: number }> {
  const accounts = valueOf(await context.asPerson(listAccounts, {}))
  const sum = (of: (account: (typeof accounts)[number]) => number): number =>
    accounts.reduce((total, account) => total + of(account), 0)
  return {
    balanceFen: sum((account) => account.balanceFen),
    currentYearFen: sum((account) => account.years?.currentYearFen ?? 0),
  }
}
