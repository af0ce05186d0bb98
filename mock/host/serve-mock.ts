import { createCityClock } from './city-clock'
import { createCityHost } from './city-host'
import { serveCity } from './http-server'
import { memoryJournal, openJournal } from './journal'
import { readServeFlags } from './serve-flags'
import { routeList } from './side-pages'

/** `npm run mock -- --port 4000 --data <folder> --fault slow --clock <iso> --seed <word> --crowd 1000` */
async function main(): Promise<void> {
  const flags = readServeFlags(process.argv.slice(2))
  if (!flags.ok) throw new Error(flags.error)
  const { port, seed, data, fault, clock: startsAt, crowd } = flags.value
  const clock = createCityClock(() => Date.now())
  if (startsAt !== undefined) clock.set(startsAt)
  const founding = { seed, foundedAt: clock.now(), ...(crowd !== undefined && { crowd }) }
  const journal = data === undefined ? memoryJournal(founding) : openJournal(data, founding)
  const host = createCityHost(journal, clock.now)
  if (fault !== undefined) host.faults.everything = fault
  const server = await serveCity(host, port)
  console.log(
    `${routeList()}\n\nmock city: ${server.url}/api/v1   till: ${server.url}/till   switches: ${server.url}/faults`,
  )
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
