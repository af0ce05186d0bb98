import { parseArgs } from 'node:util'
import { faults, isFaultName, type FaultName } from '../faults'
import { createCityClock } from './city-clock'
import { createCityHost } from './city-host'
import { serveCity } from './http-server'
import { memoryJournal, openJournal } from './journal'
import { routeList } from './side-pages'

/** `npm run mock -- --port 4000 --data <folder> --fault slow --clock <iso> --seed <word> --crowd 1000` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4000' },
      data: { type: 'string' },
      fault: { type: 'string' },
      clock: { type: 'string' },
      seed: { type: 'string', default: 'yibao' },
      crowd: { type: 'string' },
    },
  })
  const clock = createCityClock(() => Date.now())
  if (values.clock !== undefined) clock.set(clockFrom(values.clock))
  const crowd = values.crowd === undefined ? {} : { crowd: crowdFrom(values.crowd) }
  const founding = { seed: values.seed, foundedAt: clock.now(), ...crowd }
  const journal = values.data === undefined ? memoryJournal(founding) : openJournal(values.data, founding)
  const host = createCityHost(journal, clock.now)
  if (values.fault !== undefined) host.faults.everything = faultFrom(values.fault)
  const server = await serveCity(host, Number(values.port))
  console.log(
    `${routeList()}\n\nmock city: ${server.url}/api/v1   till: ${server.url}/till   switches: ${server.url}/faults`,
  )
}

function clockFrom(text: string): number {
  const at = Date.parse(text)
  if (!Number.isNaN(at)) return at
  throw new Error(`--clock is "${text}"; give a time such as 2026-11-21T14:30:00+08:00`)
}

function crowdFrom(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new Error(`--crowd is "${text}"; give a number of people, at most 999999`)
}

function faultFrom(text: string): FaultName {
  if (isFaultName(text)) return text
  throw new Error(`--fault is "${text}"; known: ${Object.keys(faults).join(', ')}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
