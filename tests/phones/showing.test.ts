import { createHash } from 'node:crypto'
import { assertNoErrors, type Phone, type RequestMessage } from '../simulator'
import { decodePicture } from '../decode-picture'
import { eventually } from './eventually'
import {
  digitsOn,
  openTown,
  platforms,
  startTime,
  untilOfflineCodes,
  voucherPage,
  waitForCode,
  waitForNoCode,
} from './town'
import type { Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())
afterEach(() => void (town.host.faults.everything = undefined))

const noCode = 'nothing'

/** Returns a fingerprint of the QR code on the canvas; equal fingerprints mean equal codes. */
const codeDrawn = async (phone: Phone): Promise<string> => {
  const drawn = await phone.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.wx-page:not(.behind) #voucher-qr canvas')
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return Array.from(pixels).some((value, n) => n % 4 === 0 && value === 0 && pixels[n + 3] === 255)
      ? (canvas?.toDataURL() ?? '')
      : ''
  })
  return drawn === '' ? noCode : createHash('sha256').update(drawn).digest('hex').slice(0, 8)
}

/** Advances the phone's clock second by second until the page shows this text, so that the computer's speed does not matter. */
async function secondsUntil(phone: Phone, text: string | RegExp): Promise<void> {
  for (let second = 0; second < 60; second += 1) {
    if (await phone.shown().getByText(text).first().isVisible()) return
    await phone.advance(1_000)
    await phone.page.waitForTimeout(50)
  }
  throw new Error(`a minute later the phone does not say ${String(text)}`)
}

interface DelayedRenewal {
  readonly onRequest: (request: RequestMessage) => Promise<undefined>
  /** Resolves when the phone asks for its second code. */
  readonly requested: Promise<void>
  /** Lets the request for the second code reach the city. */
  release(): void
}

/** Holds back the request for the second code, as a slow network does, until it is released. */
function delayedRenewal(): DelayedRenewal {
  let codes = 0
  let resolveRequested = (): void => undefined
  let release = (): void => undefined
  const requested = new Promise<void>((resolve) => (resolveRequested = resolve))
  const released = new Promise<void>((resolve) => (release = resolve))
  return {
    requested,
    release,
    async onRequest({ method, url }) {
      if (method !== 'POST' || !url.endsWith('/voucher-tokens')) return undefined
      codes += 1
      if (codes > 1) {
        resolveRequested()
        await released
      }
      return undefined
    },
  }
}

describe.each(platforms)('While a code is shown on %s', (platform) => {
  test('a renewal, even a slow one, never leaves the screen without a code to scan', async () => {
    const renewal = delayedRenewal()
    const phone = await town.phoneOf('retiree', platform, {
      url: voucherPage,
      now: startTime,
      onRequest: renewal.onRequest,
    })
    await waitForCode(phone)
    const first = await codeDrawn(phone)
    await phone.advance(46_000)
    await renewal.requested
    const meanwhile: string[] = []
    while (meanwhile.length < 6) meanwhile.push(await codeDrawn(phone))
    expect(new Set(meanwhile)).toEqual(new Set([first]))
    renewal.release()
    let drawn = first
    await eventually(async () => {
      drawn = await codeDrawn(phone)
      expect(drawn).not.toBe(first)
    })
    expect(drawn).not.toBe(noCode)
    const digits = await digitsOn(phone)
    expect(await decodePicture(await phone.screenshot(), 'qr')).toBe(digits)
    assertNoErrors(phone)
  })

  test('a failed renewal keeps the living code and says so; a dead code is taken away where no other can stand in', async () => {
    const phone = await town.phoneOf('retiree', platform, { url: voucherPage, now: startTime })
    await waitForCode(phone)
    const first = await codeDrawn(phone)
    await untilOfflineCodes(phone)
    town.host.faults.everything = '503'
    await phone.setStorage('yibao.offlineCodes', '')
    await secondsUntil(phone, /暂时换不了新码，这个码还能用 \d+ 秒/)
    expect(await codeDrawn(phone)).toBe(first)
    await secondsUntil(phone, '医保服务暂时不可用')
    expect(await phone.text()).toMatch(/急用时请出示实体社保卡[\s\S]*代码 SRV-50\d/)
    await waitForNoCode(phone)
    town.host.faults.everything = undefined
    await phone.tap('重试')
    await waitForCode(phone)
    assertNoErrors(phone)
  })

  test('a screenshot costs the code: it is revoked, and a new one comes with a reason', async () => {
    const phone = await town.phoneOf('retiree', platform, { url: voucherPage })
    await waitForCode(phone)
    const digits = await digitsOn(phone)
    expect(await phone.captureScreen()).toBe(1)
    await phone.waitForText('你刚才截了屏')
    await waitForCode(phone)
    expect(await digitsOn(phone)).not.toBe(digits)
    const scan = { ec_qrcode: digits, fixmedins_code: 'Y350100001', business_type: '01301' }
    expect(await town.till('tillDecode', scan)).toMatchObject({ body: { code: 'VOUCHER_REVOKED' } })
    assertNoErrors(phone)
  })

  test('a session that has expired is renewed without the person noticing', async () => {
    const phone = await town.phoneOf('retiree', platform, { url: voucherPage })
    await waitForCode(phone)
    const first = await codeDrawn(phone)
    town.pass(31 * 60_000)
    await phone.tap('#voucher-renew')
    await eventually(async () => expect(await codeDrawn(phone)).not.toBe(first))
    await waitForCode(phone)
    expect(await phone.text()).toContain('等待扫码')
    const digits = await digitsOn(phone)
    const scan = { ec_qrcode: digits, fixmedins_code: 'Y350100001', business_type: '01301' }
    expect((await town.till('tillDecode', scan)).status).toBe(200)
    assertNoErrors(phone)
  })

  const waysToLeave: Record<string, (phone: Phone) => Promise<void>> = {
    'another tab': (phone) => phone.tap('首页'),
    'the app in the background': (phone) => phone.hide(),
    'a page on top': (phone) => phone.go('navigateTo', '/pages/identity/sign-in/index'),
    'a restart elsewhere': (phone) => phone.go('reLaunch', '/pages/home/index'),
    'an expired session': async (phone) => {
      town.host.faults.everything = 'expired-session'
      await phone.tap('#voucher-renew')
      await phone.waitForText('登录已过期')
      await phone.tap('#sign-in')
      await phone.shown().locator('#sign-in-phone').waitFor()
    },
    'signing out': async (phone) => {
      await phone.tap('我的')
      await phone.tap('#sign-out')
    },
  }

  test.each(Object.entries(waysToLeave))('brightness is as before after leaving by %s', async (_, leave) => {
    const phone = await town.phoneOf('retiree', platform, { url: '/pages/home/index' })
    const before = await phone.device()
    await phone.tap('#home-voucher')
    await waitForCode(phone)
    const guard = platform === 'weapp' ? 'hidden' : 'none'
    expect(await phone.device()).toMatchObject({
      brightness: 1,
      keepScreenOn: true,
      visualEffectOnCapture: guard,
    })
    await leave(phone)
    await eventually(async () =>
      expect(await phone.device()).toMatchObject({
        brightness: before.brightness,
        keepScreenOn: false,
        visualEffectOnCapture: 'none',
      }),
    )
    expect(await phone.captureScreen()).toBe(0)
    assertNoErrors(phone)
  })
})
