import type { Browser } from 'playwright-core'
import { launch, type SetDataEntry } from '../simulator'
import type { BenchCity } from './bench-city'
import { codeDrawnAt } from './code-on-screen'
import type { Program } from './programs'

/** What crossed from the logic layer to the page. */
export interface SetDataCost {
  readonly calls: number
  /** Data paths of all calls together. */
  readonly keys: number
  readonly bytes: number
  /** Bytes of the largest call. */
  readonly largest: number
}

export const costOf = (entries: readonly SetDataEntry[]): SetDataCost => ({
  calls: entries.length,
  keys: entries.reduce((sum, { keys }) => sum + keys, 0),
  bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
  largest: Math.max(0, ...entries.map(({ bytes }) => bytes)),
})

/** The page that is measured, in every program that shows a code. */
export const voucherPage = '/pages/voucher/index'

/** A cold start: from the first line of the program to the code drawn. */
export interface Launched {
  readonly ms: number
  readonly cost: SetDataCost
}

/** Six a minute. */
const betweenLaunchesMs = 10_000

/** Starts a program at its code, signed in, with an empty page stack. */
export async function measureLaunch(program: Program, city: BenchCity, browser: Browser): Promise<Launched> {
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

/** Of several launches: the median time, and the smallest cost, since a tick of the seconds may fall into a slow one. */
export function summary(launches: readonly Launched[]): Launched {
  const times = launches.map(({ ms }) => ms).sort((a, b) => a - b)
  const [cheapest] = launches.map(({ cost }) => cost).sort((a, b) => a.calls - b.calls || a.bytes - b.bytes)
  if (!cheapest) throw new RangeError('there is no launch to sum up')
  return { ms: times[Math.floor(times.length / 2)] ?? NaN, cost: cheapest }
}
