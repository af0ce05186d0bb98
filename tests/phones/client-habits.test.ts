// One habit of a client at a time, each where a person would meet it.
import { decodePicture } from '../decode-picture'
import { assertNoErrors, type Phone } from '../simulator'
import { eventually } from './eventually'
import { inputValueOf, personNamed, signInBySms } from './phone-actions'
import { openTown, platforms, startTime, voucherPage, waitForCode, type Town } from './town'

let town: Town
beforeEach(async () => void (town = await openTown()))
afterEach(() => town.close())

const waitForScannableCode = (phone: Phone): Promise<void> =>
  eventually(async () => {
    const read = await decodePicture(await phone.screenshot(), 'qr')
    expect(String(read)).toMatch(/^\d{28}$/)
  })

/** Counts the codes that the phone has asked the city for. */
const codesAskedFor = async (phone: Phone): Promise<number> =>
  (await phone.apiCalls('request')).filter(({ options }) => {
    const { url, method } = options as { url: string; method: string }
    return method === 'POST' && /\/voucher-tokens$/.test(url)
  }).length

describe.each(platforms)('On %s', (platform) => {
  test('the code comes back after a look elsewhere, though changes reach the page late', async () => {
    const phone = await town.phoneOf('employee', platform, {
      url: voucherPage,
      habits: { setDataMs: [600, 600] },
    })
    await waitForScannableCode(phone)
    await phone.hide()
    await phone.show()
    // What the page showed before is on the screen for a moment more.
    await phone.waitForText('正在取码')
    await waitForScannableCode(phone)
    assertNoErrors(phone)
  })

  test('while the canvas is late, the page says how to pay without the picture', async () => {
    const phone = await town.phoneOf('employee', platform, {
      url: voucherPage,
      habits: { canvasMs: [2_500, 2_500] },
    })
    await phone.waitForText('码还没画出来')
    await phone.tap('#voucher-show-digits')
    await phone.waitForText('只给眼前的收银员看')
    await phone.tap('#sheet-close')
    await waitForScannableCode(phone)
    expect(await phone.text()).not.toContain('码还没画出来')
    assertNoErrors(phone)
  })

  test('a page that waited in the background for the next person draws their code', async () => {
    const phone = await town.phoneOf('employee', platform, { url: voucherPage, now: startTime })
    await waitForCode(phone)
    await phone.tap('我的')
    await phone.tap('#sign-out')
    await phone.shown().locator('#sign-in').waitFor()
    // The place of the code is made anew on the hidden page, where it cannot be found.
    await phone.advance(15_000)
    await phone.tap('#sign-in')
    await phone.tap('#demo-retiree')
    await phone.waitForText('*建国')
    await phone.tap('凭证')
    await waitForCode(phone)
    assertNoErrors(phone)
  })

  test('a code is asked for once, though the client shows the page again when it is made bright', async () => {
    const phone = await town.phoneOf('employee', platform, { url: voucherPage, habits: { shows: 'again' } })
    await waitForCode(phone)
    await eventually(async () => expect((await phone.device()).keepScreenOn).toBe(true))
    expect(await codesAskedFor(phone)).toBe(1)
    assertNoErrors(phone)
  })

  test('a clock that is set back keeps no code longer', async () => {
    const phone = await town.phoneOf('employee', platform, { url: voucherPage, now: startTime })
    await waitForCode(phone)
    await phone.advance(30_000)
    await phone.page.clock.setSystemTime(startTime + 10_000)
    await phone.advance(20_000)
    await eventually(async () => expect(await codesAskedFor(phone)).toBe(2))
    assertNoErrors(phone)
  })

  test.each(['cleared', 'halved'] as const)(
    'a phone whose storage is found %s starts, and asks to sign in',
    async (storage) => {
      const phone = await town.phone(platform, { habits: { storage } })
      await phone.tap('#sign-in')
      await signInBySms(town, phone, personNamed('employee').phone ?? '')
      await phone.waitForText('个人账户余额')
      await phone.restart()
      await phone.shown().locator('#sign-in').waitFor()
      assertNoErrors(phone)
    },
  )

  test('one signs in on a small phone whose keyboard covers the lower part', async () => {
    const phone = await town.phone(platform, {
      habits: { keyboard: 0.4, safeAreaPt: 34 },
      viewport: { width: 320, height: 568 },
    })
    await phone.tap('#sign-in')
    await signInBySms(town, phone, personNamed('employee').phone ?? '')
    await phone.waitForText('个人账户余额')
    assertNoErrors(phone)
  })

  test('letters are all there, however late the page is', async () => {
    const phone = await town.phone(platform, {
      url: '/pages/identity/sign-in/index',
      habits: { setDataMs: [100, 300] },
    })
    // Nothing of the page is drawn any more once its last part is there.
    await phone.waitForText('陈海宁')
    await phone.type('#sign-in-phone', '13800000001')
    await eventually(async () => expect(await inputValueOf(phone, '#sign-in-phone')).toBe('13800000001'))
    assertNoErrors(phone)
  })

  test('what is written with an input method is there, and searched for', async () => {
    const phone = await town.phoneOf('employee', platform, { url: '/pages/records/records/index' })
    await phone.waitForText('仁心大药房')
    await phone.compose('#records-search', ['r', 're', 'ren', 'renx', 'renxin'], '仁心')
    await eventually(async () => expect(await inputValueOf(phone, '#records-search')).toBe('仁心'))
    assertNoErrors(phone)
  })

  test('a letter that a field does not take is gone from it again', async () => {
    const phone = await town.phone(platform, { url: '/pages/identity/sign-in/index' })
    await phone.type('#sign-in-phone', '138')
    await phone.type('#sign-in-phone', 'x')
    await eventually(async () => expect(await inputValueOf(phone, '#sign-in-phone')).toBe('138'))
    await phone.type('#sign-in-phone', '00000001')
    await eventually(async () => expect(await inputValueOf(phone, '#sign-in-phone')).toBe('13800000001'))
    assertNoErrors(phone)
  })
})
