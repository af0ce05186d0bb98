import { launchBrowser } from '../simulator'
import { openCity } from './bench-city'
import { bareApp } from './bare-app'
import { measureBlankApps } from './blank-app'
import { noteWhatIsDrawn } from './drawn-at'
import { measureCity, type CityCost } from './measure-city'
import { kinds, mainBytes, measureBytes } from './measure-bytes'
import { measureLaunch, summarizeLaunches, type LaunchResult, type SetDataCost } from './measure-launch'
import { measureShowing, type Showing } from './measure-showing'
import { builtApp, nativeReference, platformNames, type Program } from './programs'
import { waitsTable } from './measure-waits'
import { figure, ratio, table } from './table'

const launchesPerProgram = 5
/** The population of each city that is measured. */
const populations = [1_000, 100_000]

interface Measured {
  readonly program: Program
  readonly launched: LaunchResult
  readonly showing: Showing
}

/** Formats the bytes of every program, package by package, with ratios to the blank app of the same platform and to the native page. */
function bytesTable(shown: readonly Program[], blanks: readonly Program[], native: Program): string {
  const blankOf = (program: Program): Program | undefined =>
    blanks.find(({ platform }) => platform === program.platform)
  const rows = [...shown, ...blanks, native].flatMap((program) =>
    measureBytes(program).map(({ name, byKind, total }) => {
      const blank = name === 'main' && shown.includes(program) ? blankOf(program) : undefined
      return [
        program.name,
        name,
        ...kinds.map((kind) => figure(byKind[kind])),
        figure(total),
        blank ? ratio(total, mainBytes(blank), 3) : '',
        name === 'main' && program !== native ? ratio(total, mainBytes(native)) : '',
      ]
    }),
  )
  return table([['program', 'package', ...kinds, 'bytes', 'of blank', 'of native'], ...rows])
}

const stages = {
  'cold start → code drawn': ({ launched }: Measured) => launched.cost,
  'one second of showing': ({ showing }: Measured) => showing.second,
  'one renewal': ({ showing }: Measured) => showing.renewal,
} satisfies Record<string, (measured: Measured) => SetDataCost>

/** Formats the setData calls and bytes of every program, stage by stage, with ratios to the native page. */
function callsTable(measured: readonly Measured[], native: Measured): string {
  const calls = Object.entries(stages).flatMap(([stage, costOf]) =>
    measured.map((one) => {
      const [cost, floor] = [costOf(one), costOf(native)]
      const ratios = [ratio(cost.calls, floor.calls), ratio(cost.bytes, floor.bytes)]
      return [
        one.program.name,
        stage,
        figure(cost.calls),
        figure(cost.bytes),
        ...(one === native ? [] : ratios),
      ]
    }),
  )
  return table([['program', 'setData', 'calls', 'bytes', 'calls of native', 'bytes of native'], ...calls])
}

const timesTable = (measured: readonly Measured[], native: Measured): string =>
  table([
    ['program', 'launch → code drawn', 'ms', 'of native'],
    ...measured.map((one) => [
      one.program.name,
      `median of ${launchesPerProgram}`,
      figure(one.launched.ms),
      one === native ? '' : ratio(one.launched.ms, native.launched.ms),
    ]),
  ])

const cityTable = (costs: readonly CityCost[]): string =>
  table([
    ['people', 'request', 'a second', 'median ms', 'p95 ms', 'founded in s'],
    ...costs.flatMap(({ people, foundedMs, timings }) =>
      timings.map(({ name, perSecond, medianMs, p95Ms }) => [
        figure(people),
        name,
        figure(perSecond),
        medianMs.toFixed(1),
        p95Ms.toFixed(1),
        (foundedMs / 1_000).toFixed(1),
      ]),
    ),
  ])

/** Measures all programs, with their launches in turn, so that a busy moment of the machine affects all of them. */
async function measure(programs: readonly Program[]): Promise<Measured[]> {
  const city = await openCity()
  const browser = await launchBrowser()
  noteWhatIsDrawn(browser)
  try {
    const launches = new Map<Program, LaunchResult[]>(programs.map((program) => [program, []]))
    for (let n = 0; n < launchesPerProgram; n += 1) {
      for (const [program, made] of launches) made.push(await measureLaunch(program, city, browser))
    }
    const measured: Measured[] = []
    for (const [program, made] of launches) {
      measured.push({
        program,
        launched: summarizeLaunches(made),
        showing: await measureShowing(program, city, browser),
      })
    }
    return measured
  } finally {
    await browser.close()
    await city.close()
  }
}

async function benchApps(): Promise<void> {
  const apps = platformNames.map(builtApp)
  const reference = await nativeReference()
  console.log(`${bytesTable(apps, await measureBlankApps(), reference)}\n`)
  const measured = await measure([...apps, reference])
  const native = measured.find(({ program }) => program === reference)
  if (!native) throw new Error('the native page was not measured')
  console.log(`${callsTable(measured, native)}\n\n${timesTable(measured, native)}\n`)
}

async function benchWaits(): Promise<void> {
  const browser = await launchBrowser()
  noteWhatIsDrawn(browser)
  try {
    console.log(`${await waitsTable(await nativeReference(), await bareApp(), browser)}\n`)
  } finally {
    await browser.close()
  }
}

/** Measures one city after the other, so that none takes the processor from another. */
async function benchCities(): Promise<void> {
  const costs: CityCost[] = []
  for (const people of populations) costs.push(await measureCity(people))
  console.log(cityTable(costs))
}

const parts = { app: benchApps, waits: benchWaits, city: benchCities }

/** Measures everything, or one part: `npm run bench -- app`, `waits` or `city`. */
async function main(): Promise<void> {
  const [only] = process.argv.slice(2)
  for (const [name, bench] of Object.entries(parts)) if (only === undefined || only === name) await bench()
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
