import { groupsOfFour } from '@/domain/voucher-code'
import { assertNoErrors } from '../simulator'
import { decodePicture } from '../decode-picture'
import { eventually } from './eventually'
import { basket, openTown, pharmacy, platforms, voucherPage, waitForCode, digitsOn, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

describe.each(platforms)('From phone to till on %s', (platform) => {
  test('a demo person enters, shows the code, is scanned, and sees the receipt without a touch', async () => {
    const phone = await town.phone(platform)
    await phone.tap('#sign-in')
    await phone.tap('#demo-retiree')
    await phone.waitForText('最近的使用记录')
    const before = town.host.journal.world.accounts.get('P350100000002/350100')
    await phone.tap('#home-voucher')
    await waitForCode(phone)
    const qr = { name: '医保凭证二维码，请给收银员或窗口扫描，点一下放大' }
    expect(await phone.shown().getByRole('img', qr).count()).toBe(1)
    const screenshot = await phone.screenshot()
    const scanned = await decodePicture(screenshot, 'qr')
    expect(scanned).toMatch(/^9\d{27}$/)
    expect(await decodePicture(screenshot, 'code128')).toBe(scanned)

    const decoded = await town.till('tillDecode', {
      ec_qrcode: scanned,
      fixmedins_code: pharmacy,
      business_type: '01301',
    })
    expect(decoded).toMatchObject({ status: 200, body: { psn_name: '*建国' } })
    await phone.waitForText('已识别 · 仁心大药房（东街店）')
    const purchase = { auth_token: decoded.body['auth_token'], med_type: '41', fee_list: basket }
    const settled = await town.till('tillSettle', purchase)
    expect(settled.status).toBe(200)
    await phone.waitForText('我的账户')

    const text = await phone.text()
    expect(text).toContain('96.30')
    expect(text).toMatch(/我的账户\s+86\.40\s+现金\s+9\.90/)
    const after = town.host.journal.world.accounts.get('P350100000002/350100')
    expect((before?.priorYearsFen ?? 0) - (after?.priorYearsFen ?? 0)).toBe(8_640)

    await phone.tap('#receipt-details')
    await phone.waitForText('医保目录以外的 9.90 元由自己付（自费）')
    await phone.back()
    await phone.tap('#receipt-done')
    await phone.waitForText('我付 96.30')
    await phone
      .shown()
      .locator(`#record-${String(settled.body['setl_id'])}`)
      .waitFor()
    assertNoErrors(phone)
  })

  test('a code is good for one scan: the second is refused, and so is one 76 s old', async () => {
    const phone = await town.phoneOf('employee', platform, { url: voucherPage })
    await waitForCode(phone)
    const digits = await digitsOn(phone)
    const scan = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' }
    expect((await town.till('tillDecode', scan)).status).toBe(200)
    expect(await town.till('tillDecode', scan)).toMatchObject({ status: 409, body: { code: 'VOUCHER_USED' } })
    await phone.waitForText('已识别')
    await phone.tap('再出示一个码')
    await waitForCode(phone)
    const next = await digitsOn(phone)
    expect(next).not.toBe(digits)
    town.pass(76_000)
    const late = await town.till('tillDecode', { ...scan, ec_qrcode: next })
    expect(late).toMatchObject({ status: 409, body: { code: 'VOUCHER_EXPIRED' } })
    assertNoErrors(phone)
  })

  test('when the till does not read it, tips go by what the till says: another code, the digits, a pause', async () => {
    const phone = await town.phoneOf(platform === 'weapp' ? 'sibling' : 'two-places', platform, {
      url: voucherPage,
    })
    await waitForCode(phone)
    const digits = await digitsOn(phone)
    await phone.tap('#voucher-trouble')
    await phone.waitForText('机器说过期、失效或用过了')
    await phone.tap('#trouble-renew')
    await phone.shown().locator('#trouble-renew').waitFor({ state: 'detached' })
    await phone.waitForText('等待扫码')
    await waitForCode(phone)
    await phone.tap('#voucher-trouble')
    await phone.tap('#trouble-digits')
    const another = phone.shown().locator('#voucher-digits', { hasNotText: groupsOfFour(digits) })
    const shown = (await another.innerText()).replace(/\D/g, '')
    expect(shown).not.toBe(digits)
    await phone.tap('#sheet-close')
    await phone.tap('#voucher-trouble')
    await phone.tap('#voucher-pause')
    await phone.tap('#pause-LOST')
    await phone.waitForText('已暂停')
    const scan = { ec_qrcode: shown, fixmedins_code: pharmacy, business_type: '01301' }
    expect(await town.till('tillDecode', scan)).toMatchObject({ body: { code: 'VOUCHER_REVOKED' } })
    await phone.back()
    await phone.waitForText('凭证已暂停')
    assertNoErrors(phone)
  })

  test('a reversal gives the money back, and the record says so', async () => {
    const phone = await town.phoneOf('spouse', platform, { url: voucherPage })
    await waitForCode(phone)
    const digits = await digitsOn(phone)
    const decoded = await town.till('tillDecode', {
      ec_qrcode: digits,
      fixmedins_code: pharmacy,
      business_type: '01301',
    })
    const account = () => town.host.journal.world.accounts.get('P350100000004/350100')
    const before = account()
    const settled = await town.till('tillSettle', {
      auth_token: decoded.body['auth_token'],
      med_type: '41',
      fee_list: basket,
    })
    expect(account()).not.toEqual(before)
    await phone.waitForText('结算', 8_000)
    const setl_id = settled.body['setl_id']
    expect((await town.till('tillReverse', { setl_id, fixmedins_code: pharmacy })).status).toBe(200)
    expect(account()).toEqual(before)
    await phone.waitForText('查看明细', 8_000)
    await phone.tap('#receipt-done')
    await phone.waitForText('撤销退回')
    await phone.waitForText('已撤销')
    assertNoErrors(phone)
  })
})

describe.each([
  { platform: 'weapp' as const, width: 375, height: 667, ratio: 2 },
  { platform: 'alipay' as const, width: 375, height: 667, ratio: 2 },
  { platform: 'weapp' as const, width: 360, height: 640, ratio: 3 },
  { platform: 'alipay' as const, width: 360, height: 640, ratio: 3 },
])('On a $width × $height screen at ratio $ratio of $platform', ({ platform, width, height, ratio }) => {
  test('a real decoder reads both codes as they are, the bar code turned, and the QR code over the whole screen', async () => {
    const options = { url: voucherPage, viewport: { width, height }, deviceScaleFactor: ratio }
    const phone = await town.phoneOf('mother', platform, options)
    await waitForCode(phone)
    const screenshot = await phone.screenshot()
    const digits = await digitsOn(phone)
    expect(await decodePicture(screenshot, 'qr')).toBe(digits)
    expect(await decodePicture(screenshot, 'code128')).toBe(digits)
    await phone.tap('#voucher-barcode')
    await eventually(async () =>
      expect(await decodePicture(await phone.screenshot(), 'code128', true)).toBe(digits),
    )
    await phone.tap('#voucher-enlarged')
    await phone.tap('#voucher-qr')
    await phone.shown().locator('#voucher-enlarged').waitFor()
    await eventually(async () => expect(await decodePicture(await phone.screenshot(), 'qr')).toBe(digits))
    await phone.tap('#voucher-enlarged')
    await phone.shown().locator('#voucher-enlarged').waitFor({ state: 'detached' })
    assertNoErrors(phone)
  })
})
