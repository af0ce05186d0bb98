import type { Endpoint } from '@/contract/endpoint'
import { enterAsDemoPerson } from '@/contract/demo'
import { issueVoucherToken } from '@/contract/voucher'
import { createCityHost, type CityHost } from 'mock/host/city-host'
import { serveCity } from 'mock/host/http-server'
import { memoryJournal } from 'mock/host/journal'
import type { FaultName } from 'mock/faults'
import { newId } from 'mock/till/new-id'
import type { Fetch } from 'mock/till/till-city'

/** The time at which the served city is founded, epoch ms. */
export const noon = Date.parse('2026-11-21T14:30:00+08:00')

/** A city over real HTTP whose clock stands still until a test moves it. */
export interface ServedCity {
  readonly url: string
  readonly host: CityHost
  pass(ms: number): void
  /** Issues a code on this person's phone and returns its digits. */
  codeOf(person: string): Promise<string>
  /** Counts the records of this person. */
  recordsOf(person: string): number
  /** Returns the money in this person's accounts, fen. */
  balanceOf(person: string): number
  close(): Promise<void>
}

/** Founds a city in memory and serves it over HTTP on a free port. */
export async function serveTestCity(): Promise<ServedCity> {
  let clock = noon
  const host = createCityHost(memoryJournal({ seed: 'till', foundedAt: noon }), () => clock)
  const server = await serveCity(host, 0)
  const { world } = host.journal
  const post = async ({ path }: Endpoint, body: object, token = ''): Promise<Record<string, string>> => {
    const headers = { 'idempotency-key': newId(), authorization: `Bearer ${token}` }
    const sent = { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(`${server.url}/api/v1${path}`, sent)
    return (await answer.json()) as Record<string, string>
  }
  const numberOf = (name: string): string =>
    [...world.people.values()].find(({ person }) => person === name)?.personNumber ?? name
  return {
    url: server.url,
    host,
    pass: (ms) => void (clock += ms),
    async codeOf(person) {
      const session = await post(enterAsDemoPerson, { person })
      const issued = await post(issueVoucherToken, {}, session['access_token'])
      return issued['ec_qrcode'] ?? ''
    },
    recordsOf: (person) => world.settlementsOf.get(numberOf(person))?.length ?? 0,
    balanceOf(person) {
      const own = [...world.accounts].filter(([key]) => key.startsWith(`${numberOf(person)}/`))
      return own.reduce((sum, [, money]) => sum + money.currentYearFen + money.priorYearsFen, 0)
    },
    close: () => server.close(),
  }
}

/** Returns a fetch that gives one fault to the first request to this path; later requests have none. */
export function faultOnce(city: ServedCity, path: string, fault: FaultName): Fetch {
  let happened = false
  return (url, init) => {
    if (!happened && url.endsWith(path)) {
      happened = true
      city.host.faults.nextCalls.push({ fault })
    }
    return fetch(url, init)
  }
}

/** Returns a fetch that records the requests it sends, as path and key. */
export function recordRequests(send: Fetch): { readonly fetch: Fetch; readonly sent: string[] } {
  const sent: string[] = []
  return {
    sent,
    fetch: (url, init) => {
      const key = new Headers(init.headers).get('idempotency-key') ?? ''
      sent.push(`${new URL(url).pathname.replace('/api/v1', '')} ${key}`.trim())
      return send(url, init)
    },
  }
}
