import { parseArgs } from 'node:util'
import { faults, isFaultName } from '../faults'
import { createCityHost } from './city-host'
import { serveCity } from './http-server'
import { memoryJournal, openJournal } from './journal'
import { routeList } from './side-pages'

/** `npm run mock -- --port 4000 --data <folder> --fault slow --clock <iso> --seed <word>` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4000' },
      data: { type: 'string' },
      fault: { type: 'string' },
      clock: { type: 'string' },
      seed: { type: 'string', default: 'yibao' },
    },
  })
  const shift = values.clock === undefined ? 0 : Date.parse(values.clock) - Date.now()
  if (Number.isNaN(shift))
    throw new Error(`--clock is "${values.clock}"; give a time such as 2026-11-21T14:30:00+08:00`)
  const now = (): number => Date.now() + shift
  const founding = { seed: values.seed, foundedAt: now() }
  const journal = values.data === undefined ? memoryJournal(founding) : openJournal(values.data, founding)
  const host = createCityHost(journal, now)
  if (values.fault !== undefined) {
    if (!isFaultName(values.fault))
      throw new Error(`--fault is "${values.fault}"; known: ${Object.keys(faults).join(', ')}`)
    host.faults.everything = values.fault
  }
  const server = await serveCity(host, Number(values.port))
  console.log(`${routeList()}\n\nmock city: ${server.url}/api/v1   till: ${server.url}/till`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
