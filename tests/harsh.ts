/**
 * Opens every screen and plays the stories of `tests/phones/*-on-clients.test.ts` on clients that are drawn from seeds:
 * `npm run test:harsh -- --seeds 20 [--from 1]`, or on every named client in each look and language: `-- --named`. A
 * failing test names its seed; `--from 7 --seeds 1` repeats it.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'

const project = path.resolve(__dirname, '..')
/** Seeds that one run of jest takes, so that its output comes while the others still run. */
const seedsPerRun = 5
const runsAtOnce = 2

/** Splits seeds into ranges, such as `1-5`. */
function rangesOf(from: number, count: number): string[] {
  const last = from + count - 1
  return Array.from({ length: Math.ceil(count / seedsPerRun) }, (_, n) => {
    const first = from + n * seedsPerRun
    return `${first}-${Math.min(first + seedsPerRun - 1, last)}`
  })
}

/** Runs jest on these clients; returns whether all tests passed. */
const passesOn = (clients: string): Promise<boolean> =>
  new Promise((resolve) => {
    const jest = ['jest', '--config', 'config/jest.config.cjs', '--selectProjects', 'phones', '--runInBand']
    // On each named client all is touched, and while the city fails it must show a code or an honest sentence.
    const files =
      clients === 'named' ? ['on-clients', 'city-fails'] : ['screens-on-clients', 'stories-on-clients']
    const child = spawn('npx', [...jest, '--testPathPatterns', ...files], {
      cwd: project,
      env: { ...process.env, CLIENTS: clients },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('exit', (code) => {
      console.log(`clients ${clients}: ${code === 0 ? 'no failure' : 'FAILED'}`)
      resolve(code === 0)
    })
  })

/** Reads a seed or a number of seeds. @throws {RangeError} a sentence that says what to give */
function seedsIn(flag: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new RangeError(`--${flag} is "${text}"; give a number from 1 on, such as 20`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      from: { type: 'string', default: '1' },
      named: { type: 'boolean', default: false },
    },
  })
  const waiting = values.named
    ? ['named']
    : rangesOf(seedsIn('from', values.from), seedsIn('seeds', values.seeds))
  let failures = 0
  const work = async (): Promise<void> => {
    for (let clients = waiting.shift(); clients; clients = waiting.shift())
      if (!(await passesOn(clients))) failures += 1
  }
  await Promise.all(Array.from({ length: runsAtOnce }, work))
  process.exitCode = failures > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
