import { decodePicture } from '../decode-picture'
import { assertNoErrors, type Phone } from '../simulator'
import { clientsOfStoriesOn } from './clients-under-test'
import { eventually } from './eventually'
import { openScreen, preparePersonWithEverything } from './every-screen'
import { personNamed, signInBySms } from './phone-actions'
import { basket, openTown, pharmacy, platforms, voucherPage, type Town } from './town'

let town: Town
let ids: Readonly<Record<string, string>>
// A city of its own for each test, because a city sends one number few messages a day.
beforeEach(async () => {
  town = await openTown()
  ids = await preparePersonWithEverything(town)
})
afterEach(() => town.close())

/** Reads the code on screen as a scanner does, once it is another one than before. */
async function codeInSight(phone: Phone, before = ''): Promise<string> {
  let read: string | undefined
  await eventually(async () => {
    read = await decodePicture(await phone.screenshot(), 'qr')
    expect(read).toMatch(/^\d{28}$/)
    expect(read).not.toBe(before)
  })
  return read ?? ''
}

describe.each(platforms)('On %s', (platform) => {
  describe.each(clientsOfStoriesOn(platform))('with the client %s, seed %i', (client, seed) => {
    test('a code is drawn, drawn anew after the background, scanned and paid with; the receipt follows', async () => {
      const phone = await town.phoneOf('employee', platform, { client, seed, url: voucherPage })
      const first = await codeInSight(phone)
      await phone.hide()
      await phone.show()
      const scanned = await codeInSight(phone, first)
      const scan = { ec_qrcode: scanned, fixmedins_code: pharmacy, business_type: '01301' }
      const decoded = await town.till('tillDecode', scan)
      expect(decoded).toMatchObject({ status: 200 })
      await phone.waitForText('已识别 · 仁心大药房（东街店）')
      const { auth_token } = decoded.body
      const settled = await town.till('tillSettle', { auth_token, med_type: '41', fee_list: basket })
      expect(settled).toMatchObject({ status: 200 })
      await phone.waitForText('我的账户')
      await phone.tap('#receipt-done')
      await phone.waitForText('个人账户余额')
      assertNoErrors(phone)
    })

    test('somebody signs in by text message, and nothing typed is lost', async () => {
      const phone = await town.phone(platform, { client, seed })
      await phone.tap('#sign-in')
      await signInBySms(town, phone, personNamed('spouse').phone ?? '')
      await phone.waitForText('个人账户余额')
      assertNoErrors(phone)
    })

    test('the family’s bindings are read, and a choice among them follows the finger', async () => {
      const phone = await town.phoneOf('employee', platform, { client, seed })
      await openScreen(phone, 'family/sharing', ids)
      await phone.waitForText('等对方确认')
      await phone.tap('家人给我用')
      await phone.shown().locator('[aria-checked="true"]', { hasText: '家人给我用' }).waitFor()
      assertNoErrors(phone)
    })
  })
})
