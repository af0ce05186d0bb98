import { assertNoErrors, type ClientName } from '../simulator'
import { decodePicture } from '../decode-picture'
import { eventually } from './eventually'
import { openScreen, preparePersonWithEverything } from './every-screen'
import { personNamed, signInBySms } from './phone-actions'
import { digitsOn, openTown, pharmacy, platforms, voucherPage, waitForCode, type Town } from './town'

let town: Town
let ids: Readonly<Record<string, string>>
beforeAll(async () => {
  town = await openTown()
  ids = await preparePersonWithEverything(town)
})
afterAll(() => town.close())

/** Slow clients, each with the seed of its delays and somebody who signs in: the city sends one number few messages a day. */
const slowClients = [
  ['slow-bridge', 1, 'spouse'],
  ['slow-bridge', 2, 'retiree'],
  ['harsh', 3, 'sibling'],
] as const satisfies readonly (readonly [client: ClientName, seed: number, person: string])[]

describe.each(platforms)('On %s', (platform) => {
  describe.each(slowClients)('with the client %s, seed %i', (client, seed, person) => {
    test('a code is shown, scanned, and gives way to what the till says', async () => {
      const phone = await town.phoneOf('employee', platform, { client, seed, url: voucherPage })
      await waitForCode(phone)
      const digits = await digitsOn(phone)
      expect(await decodePicture(await phone.screenshot(), 'qr')).toBe(digits)
      const scan = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' }
      expect(await town.till('tillDecode', scan)).toMatchObject({ status: 200 })
      await phone.waitForText('已识别 · 仁心大药房（东街店）')
      await eventually(async () =>
        expect(await phone.device()).toMatchObject({ brightness: 1, keepScreenOn: true }),
      )
      await phone.tap('首页')
      await eventually(async () =>
        expect(await phone.device()).toMatchObject({ brightness: 0.5, keepScreenOn: false }),
      )
      assertNoErrors(phone)
    })

    test('somebody signs in by text message, and nothing typed is lost', async () => {
      const { phone: number = '' } = personNamed(person)
      // And one message a minute.
      town.pass(60_000)
      const phone = await town.phone(platform, { client, seed })
      await phone.tap('#sign-in')
      await signInBySms(town, phone, number)
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
