import type { Browser } from 'playwright-core'
import { launch, type Phone, type SetDataEntry } from '../simulator'
import type { BenchCity } from './bench-city'
import { codeDrawnAt } from './drawn-at'
import type { Program } from './programs'

/** The data that crossed from the logic layer to the page. */
export interface SetDataCost {
  readonly calls: number
  /** The number of data paths of all calls together. */
  readonly keys: number
  readonly bytes: number
  /** The bytes of the largest call. */
  readonly largest: number
}

/** Sums up entries of the setData log. */
export const costOf = (entries: readonly SetDataEntry[]): SetDataCost => ({
  calls: entries.length,
  keys: entries.reduce((sum, { keys }) => sum + keys, 0),
  bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
  largest: Math.max(0, ...entries.map(({ bytes }) => bytes)),
})

/** The address of the measured page, the same in every program. */
export const voucherPage = '/pages/voucher/index'

/** The time and the cost of a cold start, from the first line of the program to the code drawn. */
export interface LaunchResult {
  readonly ms: number
  readonly cost: SetDataCost
}

/** The time between two launches on the city's clock: six codes a minute are within its limit. */
const betweenLaunchesMs = 10_000

/** The slowness of the phone's processor, as a factor, and of the city's answers, ms. */
export interface Condition {
  readonly cpu: number
  readonly delayMs: number
}

/** A quiet machine, and a city that answers at once. */
export const fullSpeed: Condition = { cpu: 1, delayMs: 0 }

/** Starts a program, signed in, on a page and under a condition. */
export function launchUnder(
  { cpu, delayMs }: Condition,
  program: Program,
  city: BenchCity,
  browser: Browser,
  url: string,
): Promise<Phone> {
  city.pass(betweenLaunchesMs)
  return launch({
    ...program,
    browser,
    url,
    baseUrl: city.url,
    storage: { ...city.storage },
    cpuSlowdown: cpu,
    // The request is left unanswered after the delay, and so forwarded to the city.
    onRequest: () => new Promise((resolve) => setTimeout(resolve, delayMs, undefined)),
  })
}

/** Returns the time of the phone's page at which the program began. */
export async function startOf(phone: Phone): Promise<number> {
  const [first] = await phone.setDataLog()
  const { firstRenderMs } = await phone.report()
  return (first?.rendered ?? NaN) - (firstRenderMs ?? NaN)
}

/** Measures one cold start on the voucher page, signed in. */
export async function measureLaunch(
  program: Program,
  city: BenchCity,
  browser: Browser,
  condition: Condition = fullSpeed,
): Promise<LaunchResult> {
  const phone = await launchUnder(condition, program, city, browser, voucherPage)
  try {
    const drawnAt = await codeDrawnAt(phone)
    const log = await phone.setDataLog()
    const startedAt = await startOf(phone)
    return { ms: drawnAt - startedAt, cost: costOf(log.filter(({ at }) => at <= drawnAt)) }
  } finally {
    await phone.close()
  }
}

/** Returns the median time of several launches, and their smallest cost, since a tick of the seconds may fall into a slow one. */
export function summarizeLaunches(launches: readonly LaunchResult[]): LaunchResult {
  const times = launches.map(({ ms }) => ms).sort((a, b) => a - b)
  const [cheapest] = launches.map(({ cost }) => cost).sort((a, b) => a.calls - b.calls || a.bytes - b.bytes)
  if (!cheapest) throw new RangeError('there is no launch to sum up')
  return { ms: times[Math.floor(times.length / 2)] ?? NaN, cost: cheapest }
}
