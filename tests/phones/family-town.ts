import type { Endpoint, InputOf } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { enterAsDemoPerson } from '@/contract/demo'
import { dayOf } from '@/domain/china-day'
import { personNamed } from './phone-actions'
import { digitsOn, startTime, pharmacy, voucherPage, waitForCode, type Town } from './town'
import type { Phone } from '../simulator'

let keys = 0

/** An offer as it is on the wire. */
type OfferBody = InputOf<typeof endpoints.offerBinding>['body']

/** Sends a person's request to the city without a phone, and returns the body as it is on the wire. @throws when the city refuses */
export async function requestAs(
  { url }: Town,
  person: string,
  { method }: Endpoint,
  path: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const send = async (to: string, how: RequestInit, token?: string) => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': `family-${(keys += 1)}-key`,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    }
    const answer = await fetch(`${url}/api/v1${to}`, { ...how, headers })
    const body = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw new Error(`the city refused ${to}: ${String(body['code'])}`)
    return body
  }
  const entered = await send(enterAsDemoPerson.path, { method: 'POST', body: JSON.stringify({ person }) })
  return send(path, { method, ...(body && { body: JSON.stringify(body) }) }, String(entered['access_token']))
}

/** Has a sharer offer a relative to pay from the sharer's account, and returns the binding's id. */
export async function offerFrom(
  town: Town,
  sharer: string,
  member: string,
  terms: Partial<OfferBody> = {},
): Promise<string> {
  const { name, idNumber, insurances } = personNamed(member)
  const form: OfferBody = {
    psn_cert_type: '01',
    certno: idNumber,
    psn_name: name,
    rela: 'PARENT',
    admdvs: insurances[0]?.admdvs ?? '',
    emp_name: null,
    community: '示范社区',
    mob: '13800000000',
    beg_date: dayOf(startTime),
    end_date: null,
    mon_cap: null,
    visit_cap: null,
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY'],
    signature: personNamed(sharer).name,
    ...terms,
  }
  const { offerBinding } = endpoints
  const offered = await requestAs(town, sharer, offerBinding, offerBinding.path, form)
  return String(offered['bind_id'])
}

/** Shows the person's own code and has the till scan it; the returned function settles a medicine of that price in fen. */
export async function atTheTill(town: Town, phone: Phone) {
  await phone.go('reLaunch', voucherPage)
  await waitForCode(phone)
  const scan = { ec_qrcode: await digitsOn(phone), fixmedins_code: pharmacy, business_type: '01301' }
  const { auth_token } = (await town.till('tillDecode', scan)).body
  await phone.waitForText('已识别')
  return async (fen: number): Promise<void> => {
    const medicine = { medins_list_name: '对乙酰氨基酚片', chrgitm_lv: '01', cnt: 1, pric: fen }
    const settled = await town.till('tillSettle', { auth_token, med_type: '41', fee_list: [medicine] })
    if (settled.status !== 200) throw new Error(`not settled: ${String(settled.body['code'])}`)
    await phone.waitForText('查看明细')
  }
}

/** Closes the receipt and goes home, and lets so much time pass that the voucher page shows a code again. */
export async function closeReceipt(phone: Phone): Promise<void> {
  await phone.tap('#receipt-done')
  await phone.waitForText('最近的使用记录')
  await phone.advance(121_000)
}
