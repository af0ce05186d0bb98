import * as v from 'valibot'
import { enterAsDemoPerson, listDemoPeople } from '@/contract/demo'
import { createStored } from '@/platform/stored'
import { createCityHost } from 'mock/host/city-host'
import { serveCity } from 'mock/host/http-server'
import { memoryJournal } from 'mock/host/journal'
import { townspeople } from 'mock/world/people/people'

/** A mock city in this process, and a phone's storage in which one of its people is signed in. */
export interface BenchCity {
  /** The city's address, such as `http://127.0.0.1:41234`. */
  readonly url: string
  /** The texts in the phone's storage, by key. */
  readonly storage: Readonly<Record<string, string>>
  /** Moves the city's clock forward, because nobody gets more than twenty codes a minute. */
  pass(ms: number): void
  close(): Promise<void>
}

/** Starts a mock city on a free port and signs its first demo person in. */
export async function openCity(): Promise<BenchCity> {
  const founding = { seed: 'bench', foundedAt: Date.now() }
  let ahead = 0
  const host = createCityHost(memoryJournal(founding, townspeople), () => Date.now() + ahead)
  const { url, close } = await serveCity(host, 0)
  return { url, storage: await signIn(url), pass: (ms) => void (ahead += ms), close }
}

async function signIn(url: string): Promise<Record<string, string>> {
  const [first] = v.parse(listDemoPeople.reply, await ask(url, listDemoPeople))
  const session = v.parse(
    enterAsDemoPerson.reply,
    await ask(url, enterAsDemoPerson, { person: first?.person }),
  )
  const storage = new Map<string, string>()
  createStored({
    read: (key) => storage.get(key),
    write: (key, text) => storage.set(key, text).get(key) === text,
    remove: (key) => void storage.delete(key),
  }).write('session', session)
  return Object.fromEntries(storage)
}

async function ask(url: string, { method, path }: { method: string; path: string }, body?: object) {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': 'bench-sign-in' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return (await answer.json()) as unknown
}
