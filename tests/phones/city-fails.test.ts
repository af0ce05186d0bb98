import type { FaultName } from 'mock/faults'
import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { decodePicture } from '../decode-picture'
import { clientsOfVoucher } from './clients-under-test'
import { basket, openTown, pharmacy, platforms, startTime, untilOfflineCodes, voucherPage } from './town'
import { waitForCode, type Town } from './town'

let town: Town
beforeEach(async () => void (town = await openTown()))
afterEach(() => town.close())

const sampleMs = 100
/** An online code is valid for 75 s; a till would refuse one that is still on the screen later. */
const codeLivesMs = 75_000

/** The screen as a person at the counter sees it at one instant. */
interface Sample {
  /** A fingerprint of the code that is drawn. */
  readonly code: number | undefined
  readonly text: string
}

const sampleScreen = (phone: Phone): Promise<Sample> =>
  phone.page.evaluate(() => {
    const page = document.querySelector<HTMLElement>('.wx-page:not(.behind)')!
    const canvas = page.querySelector<HTMLCanvasElement>('#voucher-qr canvas')
    // Small enough to sample ten times a second, large enough that no two codes look the same.
    const small = new OffscreenCanvas(48, 48).getContext('2d')!
    if (canvas?.width) small.drawImage(canvas, 0, 0, 48, 48)
    const greys = small.getImageData(0, 0, 48, 48).data.filter((_, n) => n % 4 === 3 || n % 4 === 0)
    const isDrawn = greys.some((value, n) => n % 2 === 1 && value > 200 && (greys[n - 1] ?? 255) < 100)
    const print = greys.reduce((sum, value) => (sum * 31 + value) | 0, 7)
    return { code: isDrawn ? print : undefined, text: page.innerText }
  })

/** Tells whether the text has a valid sentence in place of the code: it is being fetched, was scanned or settled, or an error with what to do. */
const isHonest = (text: string): boolean =>
  /正在取码，请稍候|已识别|已结算|代码 [A-Z]+-\d+[^]*(重试|登录)|(重试|登录)[^]*代码 [A-Z]+-\d+/.test(text)

/** Samples the screen ten times a second of the phone's time, and checks that it has a code that is still valid, or a valid sentence. */
function createWatch(phone: Phone) {
  const firstSeen = new Map<number, number>()
  let at = 0
  const pass = async (ms: number): Promise<void> => {
    at += ms
    town.pass(ms)
    await phone.advance(ms)
    await phone.page.waitForTimeout(10)
  }
  const sample = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= sampleMs) {
      await pass(sampleMs)
      const { code, text } = await sampleScreen(phone)
      if (code === undefined) {
        expect({ at, text, honest: isHonest(text) }).toEqual({ at, text, honest: true })
        continue
      }
      const since = firstSeen.get(code) ?? at
      firstSeen.set(code, since)
      if (!text.includes('离线码')) expect(at - since).toBeLessThanOrEqual(codeLivesMs)
    }
  }
  /** Samples until the page has this text. */
  const until = async (words: string): Promise<void> => {
    for (let n = 0; n < 300; n += 1) {
      if ((await sampleScreen(phone)).text.includes(words)) return
      await sample(sampleMs)
    }
    throw new Error(`half a minute later it does not say ${words}: ${await phone.text()}`)
  }
  return { pass, sample, until, codesSeen: () => firstSeen.size }
}

/** Sends a till's request without the fault, because the till's own connection to the city works. */
async function atTheTill(name: 'tillDecode' | 'tillSettle', body: object): Promise<Record<string, unknown>> {
  const { everything } = town.host.faults
  town.host.faults.everything = undefined
  const { status, body: answer } = await town.till(name, body)
  town.host.faults.everything = everything
  expect(status).toBe(200)
  return answer
}

/** The faults of a city; what differs in Alipay is how its client reports a lost connection and a late answer. */
const testedFaults: Readonly<Record<PlatformName, readonly FaultName[]>> = {
  weapp: ['very-slow', 'down', 'reset', 'timeout', 'wrong-shape'],
  alipay: ['down', 'timeout'],
}

const casesOn = (platform: PlatformName) =>
  clientsOfVoucher.flatMap((client) =>
    testedFaults[platform].map((fault) => [fault, client ?? 'likeliest', client] as const),
  )

describe.each(platforms)('While a code is shown on %s the city turns', (platform) => {
  test.each(casesOn(platform))(
    '%s on the %s client, through renewal, scan and settlement: a code or an honest sentence at every instant, the receipt when it is well again',
    async (fault, _, client) => {
      const phone = await town.phoneOf('retiree', platform, {
        url: voucherPage,
        now: startTime,
        ...(client && { client }),
      })
      await waitForCode(phone)
      await untilOfflineCodes(phone)
      const { pass, sample, until, codesSeen } = createWatch(phone)
      await sample(1_000)
      town.host.faults.everything = fault
      await sample(1_500)
      await pass(40_000)
      // The renewal is due at 45 s and fails, the code expires at 75 s, and an offline code must replace it.
      await sample(5_000)
      await pass(25_000)
      await sample(5_000)

      // The first code, and one that replaced it.
      expect(codesSeen()).toBeGreaterThan(1)

      const digits = (await decodePicture(await phone.screenshot(), 'qr')) ?? ''
      const scan = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' }
      const { auth_token } = await atTheTill('tillDecode', scan)
      await sample(2_000)
      await atTheTill('tillSettle', { auth_token, med_type: '41', fee_list: basket })
      await sample(2_000)
      town.host.faults.everything = undefined
      await until('查看明细')
      expect(await phone.text()).toContain('96.30')
      assertNoErrors(phone)
    },
  )
})
