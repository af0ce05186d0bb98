import type { Browser } from 'playwright-core'
import { launch, type Phone, type RequestAnswer, type RequestMessage } from '../simulator'
import type { BenchCity } from './bench-city'
import { codeDrawnAt, codePicture } from './code-on-screen'
import { costOf, voucherPage, type SetDataCost } from './measure-launch'
import type { Program } from './programs'

/** What showing a code costs while nothing happens, and when it renews itself. */
export interface Showing {
  /** The dearest of several seconds in which nothing happens. */
  readonly second: SetDataCost
  /** From the beat that asks for the next code to the next code drawn. */
  readonly renewal: SetDataCost
  /** Bytes of the largest setData from launch to the end of the renewal. */
  readonly largest: number
}

/** A phone with a code on screen and a clock that stands still between `phone.advance` calls. */
export interface ShowingPhone {
  readonly phone: Phone
  /** How many codes it has asked for. */
  asked(): number
}

type OnRequest = (request: RequestMessage) => RequestAnswer | undefined | Promise<RequestAnswer | undefined>

const startsAt = Date.parse('2026-11-21T14:30:00+08:00')
const asksForCode = ({ method, url }: RequestMessage): boolean =>
  method === 'POST' && url.endsWith('/voucher-tokens')

/** `onCode` sees every request for a code after the first; what it returns is the answer. */
export async function showCode(
  program: Program,
  city: BenchCity,
  browser: Browser,
  onCode?: OnRequest,
): Promise<ShowingPhone> {
  let asked = 0
  city.pass(60_000)
  const phone = await launch({
    ...program,
    browser,
    url: voucherPage,
    baseUrl: city.url,
    storage: { ...city.storage },
    now: startsAt,
    onRequest(request) {
      if (!asksForCode(request)) return undefined
      asked += 1
      return asked > 1 ? onCode?.(request) : undefined
    },
  })
  await codeDrawnAt(phone)
  await phone.page.clock.pauseAt((await phone.page.evaluate(() => Date.now())) + 3_000)
  await settle(phone)
  return { phone, asked: () => asked }
}

/** Lets answers arrive and be drawn; next to no time passes on the phone. */
export async function settle(phone: Phone): Promise<void> {
  for (let n = 0; n < 5; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await phone.advance(1)
  }
}

/** What `step` costs, answers on their way included. */
export async function costDuring(phone: Phone, step: () => Promise<void>): Promise<SetDataCost> {
  const before = (await phone.setDataLog()).length
  await step()
  await settle(phone)
  return costOf((await phone.setDataLog()).slice(before))
}

const secondsWatched = 5
/** A code is renewed well after this time, and well before the next. */
const quietMs = 30_000
const longestWaitMs = 60_000

/**
 * Lets time pass until the phone asks for its next code.
 * @param drawn waits for what the answer brings
 * @returns the cost of the second in which it asked
 */
export async function untilRenewal(
  { phone, asked }: ShowingPhone,
  drawn: () => Promise<void> = () => Promise.resolve(),
): Promise<SetDataCost> {
  const before = asked()
  await phone.advance(quietMs)
  await settle(phone)
  for (let waitedMs = quietMs; waitedMs < longestWaitMs; waitedMs += 1_000) {
    if (asked() > before)
      throw new Error(`a renewal within ${waitedMs / 1000} seconds is too early to measure`)
    const cost = await costDuring(phone, async () => {
      await phone.advance(1_000)
      await settle(phone)
      if (asked() > before) await drawn()
    })
    if (asked() > before) return cost
  }
  throw new Error(`no renewal within ${longestWaitMs / 1000} seconds`)
}

/** Shows a code, watches some seconds in which nothing happens, then one renewal. */
export async function measureShowing(program: Program, city: BenchCity, browser: Browser): Promise<Showing> {
  const shown = await showCode(program, city, browser)
  const { phone } = shown
  try {
    const seconds: SetDataCost[] = []
    for (let n = 0; n < secondsWatched; n += 1) {
      seconds.push(await costDuring(phone, () => phone.advance(1_000)))
    }
    const [second] = seconds.sort((a, b) => b.calls - a.calls || b.bytes - a.bytes)
    if (!second) throw new RangeError('no second was watched')
    const before = await codePicture(phone)
    const renewal = await untilRenewal(shown, () => redrawn(phone, before))
    return { second, renewal, largest: costOf(await phone.setDataLog()).largest }
  } finally {
    await phone.close()
  }
}

async function redrawn(phone: Phone, before: string): Promise<void> {
  for (let n = 0; n < 100; n += 1) {
    if ((await codePicture(phone)) !== before) return
    await settle(phone)
  }
  throw new Error('the new code was not drawn')
}
