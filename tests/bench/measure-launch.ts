import type { Browser } from 'playwright-core'
import { launch, type SetDataEntry } from '../simulator'
import type { BenchCity } from './bench-city'
import { codeDrawnAt } from './code-on-screen'
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

/** Measures one cold start on the voucher page, signed in. */
export async function measureLaunch(
  program: Program,
  city: BenchCity,
  browser: Browser,
): Promise<LaunchResult> {
  city.pass(betweenLaunchesMs)
  const phone = await launch({
    ...program,
    browser,
    url: voucherPage,
    baseUrl: city.url,
    storage: { ...city.storage },
  })
  try {
    const drawnAt = await codeDrawnAt(phone)
    const log = await phone.setDataLog()
    const { firstRenderMs } = await phone.report()
    const startedAt = (log[0]?.rendered ?? NaN) - (firstRenderMs ?? NaN)
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
