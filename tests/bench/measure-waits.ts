import type { Browser } from 'playwright-core'
import { untilOfflineCodes } from '../phones/town'
import { openCity, type BenchCity } from './bench-city'
import { balanceDrawnAt, codeDrawnAt } from './drawn-at'
import { fullSpeed, launchUnder, measureLaunch, startOf, type Condition } from './measure-launch'
import { builtApp, platformNames, type Program } from './programs'
import { figure, ratio, table } from './table'

/** Launches of each program in one row; programs take turns, so that a busy moment of the machine affects all. */
const launchesPerRow = 9

const slowCity: Condition = { cpu: 4, delayMs: 150 }
const homePage = '/pages/home/index'

type Measure = (program: Program, city: BenchCity, browser: Browser) => Promise<number>

const launchToCode =
  (condition: Condition): Measure =>
  async (program, city, browser) =>
    (await measureLaunch(program, city, browser, condition)).ms

/** The time from the touch on home's entry to the code, on a home at rest: its last question is the one for offline codes. */
const touchToCode: Measure = async (program, city, browser) => {
  const phone = await launchUnder(slowCity, program, city, browser, homePage)
  try {
    await phone.waitForText('最近的使用记录')
    await untilOfflineCodes(phone)
    await phone.page.evaluate(() =>
      document.addEventListener(
        'touchstart',
        () => Object.assign(globalThis, { touchedAt: performance.now() }),
        { capture: true, once: true },
      ),
    )
    await phone.tap('#home-voucher')
    const drawnAt = await codeDrawnAt(phone)
    return (
      drawnAt - (await phone.page.evaluate(() => (globalThis as { touchedAt?: number }).touchedAt ?? NaN))
    )
  } finally {
    await phone.close()
  }
}

/** The time from the launch on home to the balance. */
const launchToBalance: Measure = async (program, city, browser) => {
  const phone = await launchUnder(slowCity, program, city, browser, homePage)
  try {
    return (await balanceDrawnAt(phone)) - (await startOf(phone))
  } finally {
    await phone.close()
  }
}

const rows: readonly (readonly [
  name: string,
  condition: Condition,
  measure: Measure,
  withNative: boolean,
])[] = [
  ['launch → code', fullSpeed, launchToCode(fullSpeed), true],
  ['launch → code', { cpu: 4, delayMs: 0 }, launchToCode({ cpu: 4, delayMs: 0 }), true],
  ['launch → code', slowCity, launchToCode(slowCity), true],
  ['touch on home → code', slowCity, touchToCode, false],
  ['launch → balance', slowCity, launchToBalance, false],
]

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b)
const at = (times: readonly number[], share: number): number =>
  times[Math.floor((times.length - 1) * share)] ?? NaN

/**
 * Measures how long people wait, in multiples of the hand-written page's launch under the same condition: medians of
 * launches in turn, with the quarters around them.
 */
export async function waitsTable(native: Program, bare: Program, browser: Browser): Promise<string> {
  const lines: string[][] = []
  for (const [name, condition, measure, withNative] of rows) {
    const reference = withNative ? measure : launchToCode(condition)
    const apps = [...platformNames.map(builtApp), ...(withNative ? [bare] : [])]
    const measures = [...apps.map((app) => [app, measure] as const), [native, reference] as const]
    const times = new Map<Program, number[]>(measures.map(([program]) => [program, []]))
    // All rows together take longer than a session lasts on the city's clock.
    const city = await openCity()
    try {
      for (let n = 0; n < launchesPerRow; n += 1)
        for (const [program, ask] of measures) times.get(program)?.push(await ask(program, city, browser))
    } finally {
      await city.close()
    }
    const floor = at(sorted(times.get(native) ?? []), 0.5)
    for (const [program, made] of times) {
      const ordered = sorted(made)
      const median = at(ordered, 0.5)
      lines.push([
        program.name,
        program === native ? 'launch → code' : name,
        `÷ ${condition.cpu}, ${condition.delayMs} ms`,
        `${figure(at(ordered, 0.25))}–${figure(median)}–${figure(at(ordered, 0.75))}`,
        program === native ? '' : ratio(median, floor),
      ])
    }
  }
  return table([['program', 'wait', 'processor, city', 'ms', 'of native'], ...lines])
}
