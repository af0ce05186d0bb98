import type { Browser } from 'playwright-core'
import { launch, type Phone, type RequestAnswer, type RequestMessage } from '../simulator'
import type { BenchCity } from './bench-city'
import { codeDrawnAt, codePicture } from './drawn-at'
import { costOf, voucherPage, type SetDataCost } from './measure-launch'
import type { Program } from './programs'

/** The cost of showing a code while nothing happens, and while it is renewed. */
export interface Showing {
  /** The cost of the most expensive of several seconds in which nothing happens. */
  readonly second: SetDataCost
  /** The cost from the tick that requests the next code until that code is drawn. */
  readonly renewal: SetDataCost
  /** The bytes of the largest setData from launch to the end of the renewal. */
  readonly largest: number
}

/** A phone with a code on screen, whose clock moves only with `phone.advance`. */
export interface ShowingPhone {
  readonly phone: Phone
  /** Returns the number of codes that the phone has requested. */
  codesRequested(): number
}

type OnRequest = (request: RequestMessage) => RequestAnswer | undefined | Promise<RequestAnswer | undefined>

const startsAt = Date.parse('2026-11-21T14:30:00+08:00')
const asksForCode = ({ method, url }: RequestMessage): boolean =>
  method === 'POST' && url.endsWith('/voucher-tokens')

/**
 * Starts a program on its voucher page and waits until a code is drawn.
 * @param onCode receives every request for a code after the first; its result, if any, is the response
 */
export async function showCode(
  program: Program,
  city: BenchCity,
  browser: Browser,
  onCode?: OnRequest,
): Promise<ShowingPhone> {
  let codesRequested = 0
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
      codesRequested += 1
      return codesRequested > 1 ? onCode?.(request) : undefined
    },
  })
  await codeDrawnAt(phone)
  await phone.page.clock.pauseAt((await phone.page.evaluate(() => Date.now())) + 3_000)
  await letResponsesArrive(phone)
  return { phone, codesRequested: () => codesRequested }
}

/** Lets responses arrive and be drawn; the phone's clock moves by only 5 ms. */
export async function letResponsesArrive(phone: Phone): Promise<void> {
  for (let n = 0; n < 5; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await phone.advance(1)
  }
}

/** Returns the setData cost of `step`, including the responses that are still on their way. */
export async function costDuring(phone: Phone, step: () => Promise<void>): Promise<SetDataCost> {
  const before = (await phone.setDataLog()).length
  await step()
  await letResponsesArrive(phone)
  return costOf((await phone.setDataLog()).slice(before))
}

const secondsWatched = 5
/** The time in which a code is certainly not renewed; the renewal follows within another such time. */
const quietMs = 30_000
const longestWaitMs = 60_000

/**
 * Lets time pass until the phone requests its next code.
 * @param drawn waits until the result of the response is drawn
 * @returns the cost of the second in which the code was requested
 */
export async function untilRenewal(
  { phone, codesRequested }: ShowingPhone,
  drawn: () => Promise<void> = () => Promise.resolve(),
): Promise<SetDataCost> {
  const before = codesRequested()
  await phone.advance(quietMs)
  await letResponsesArrive(phone)
  for (let waitedMs = quietMs; waitedMs < longestWaitMs; waitedMs += 1_000) {
    if (codesRequested() > before)
      throw new Error(`a renewal within ${waitedMs / 1000} seconds is too early to measure`)
    const cost = await costDuring(phone, async () => {
      await phone.advance(1_000)
      await letResponsesArrive(phone)
      if (codesRequested() > before) await drawn()
    })
    if (codesRequested() > before) return cost
  }
  throw new Error(`no renewal within ${longestWaitMs / 1000} seconds`)
}

/** Shows a code, and measures some seconds in which nothing happens and then one renewal. */
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
    await letResponsesArrive(phone)
  }
  throw new Error('the new code was not drawn')
}
