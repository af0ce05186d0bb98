import { entryNamed } from 'mock/catalogue/catalogue'
import { traceCodeOf } from 'mock/catalogue/trace-codes'
import { assertNoErrors, failure, type Phone, type PlatformName } from '../simulator'
import {
  digitsOn,
  openTown,
  pharmacy,
  platforms,
  startTime,
  voucherPage,
  waitForCode,
  type Town,
} from './town'

const name = '二甲双胍缓释片 0.5g×30'
const box = traceCodeOf(entryNamed(name)!, 1)
const page = '/pages/guides/medicine-box/index'

/** Lets the client's scanner read this, or the person stop. */
const scanner = (phone: Phone, platform: PlatformName, text: string | undefined): Promise<void> => {
  const [ability, read, stopped] =
    platform === 'alipay'
      ? (['scan', { code: text }, { error: 10 }] as const)
      : (['scanCode', { result: text }, { errMsg: 'scanCode:fail cancel' }] as const)
  return phone.mock(ability, text === undefined ? failure(stopped) : read)
}

describe.each(platforms)('A box of medicine, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  /** Scans the code on a phone and sells it the box; returns the status of the settlement. */
  async function sellTo(phone: Phone): Promise<number> {
    await phone.go('reLaunch', voucherPage)
    await waitForCode(phone)
    const scan = { ec_qrcode: await digitsOn(phone), fixmedins_code: pharmacy, business_type: '01301' }
    const { auth_token } = (await town.till('tillDecode', scan)).body
    const drugtracinfo = [{ drug_trac_codg: box }]
    const line = { medins_list_name: name, chrgitm_lv: '01', cnt: 1, pric: 1_945, drugtracinfo }
    const { status } = await town.till('tillSettle', { auth_token, med_type: '41', fee_list: [line] })
    return status
  }

  test('scanned twice is sold once: the buyer sees it as theirs, a stranger is warned', async () => {
    const buyer = await town.phoneOf('mother', platform, { now: startTime, url: page })
    await scanner(buyer, platform, box)
    await buyer.tap('#box-scan')
    await buyer.waitForText('医保没有卖出过这一盒')

    expect(await sellTo(buyer)).toBe(200)
    await buyer.tap('#receipt-details')
    await buyer.waitForText('追溯码')
    await buyer.tap('#record-box')
    await buyer.tap('#box-scan')
    await buyer.waitForText('卖给了你')
    expect(await buyer.text()).toMatch(/这一盒卖出过 1 次[^]*二甲双胍 缓释片 0\.5g×30/)
    await buyer.tap('#box-medicine')
    await buyer.waitForText('甲类：都在医保范围内')

    const other = await town.phoneOf('retiree', platform, { now: startTime })
    await other.waitForText('个人账户余额')
    expect(await sellTo(other)).toBe(409)
    await other.go('reLaunch', page)
    await scanner(other, platform, undefined)
    await other.tap('#box-scan')
    await other.fill('#box-code', '6901234567892')
    await other.tap('#box-check')
    await other.waitForText('这不是追溯码')
    await scanner(other, platform, box)
    await other.tap('#box-scan')
    await other.waitForText('卖给了别人')
    await other.tap('#box-call')
    expect(await other.apiCalls('makePhoneCall')).toHaveLength(1)
    expect((await other.text()).includes('海')).toBe(false)
    for (const phone of [buyer, other]) assertNoErrors(phone)
  })

  test('that nobody knows is said to be unknown, and its number stays as it was typed', async () => {
    const signedIn = await town.phoneOf('spouse', platform, { now: startTime, url: page })
    await signedIn.fill('#box-code', '1234 5678 9012 3456 7890')
    await signedIn.tap('#box-check')
    await signedIn.waitForText('没有查到这个追溯码')
    expect(await signedIn.shown().locator('#box-code input').inputValue()).toBe('1234 5678 9012 3456 7890')
    assertNoErrors(signedIn)
  })
})
