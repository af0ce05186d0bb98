import { openEmbeddedCity, type EmbeddedCity, type PhoneForCity } from 'mock/host/embedded-city'
import type { PhoneStorage } from 'mock/host/phone-journal'
import { requestFor } from '@/api/request-for'
import type { Endpoint } from '@/contract/endpoint'
import type { HttpOutcome } from '@/contract/http'
import type { LooseInput } from '@/contract/endpoint'
import { foundedAt, newName } from './town'

/** A phone with a city in it: its stored texts, its warnings, and the time it waited. */
export interface CityPhone {
  readonly stored: Map<string, string>
  readonly warnings: readonly string[]
  /** Returns how long the phone waited in all, ms; its clock starts at the founding and advances by this time. */
  waitedMs(): number
  pass(ms: number): void
  /** The number of characters the storage has room for. */
  room: number
  /** Ends the app and starts it again. */
  restart(): EmbeddedCity
}

/** Creates a phone with an empty storage. */
export function cityPhone(): CityPhone {
  const stored = new Map<string, string>()
  const warnings: string[] = []
  let waited = 0
  const used = (): number => [...stored].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  const storage: PhoneStorage = {
    read: (key) => stored.get(key),
    write(key, text) {
      if (used() - (stored.get(key)?.length ?? 0) + text.length > phone.room) return false
      stored.set(key, text)
      return true
    },
    remove: (key) => void stored.delete(key),
  }
  const forCity: PhoneForCity = {
    storage,
    now: () => foundedAt + waited,
    after(delayMs, act) {
      waited += delayMs
      act()
      return () => undefined
    },
    randomId: newName,
    warn: (sentence) => void warnings.push(sentence),
  }
  const phone: CityPhone = {
    stored,
    warnings,
    waitedMs: () => waited,
    pass: (ms) => void (waited += ms),
    room: 10_000_000,
    restart: () => openEmbeddedCity(forCity),
  }
  return phone
}

/** Sends the request that the app would send. */
export const send = (
  city: EmbeddedCity,
  endpoint: Endpoint,
  input: LooseInput,
  token?: string,
): Promise<HttpOutcome> =>
  city.send(
    requestFor(endpoint, input, {
      baseUrl: '',
      requestId: newName(),
      timeoutMs: 8_000,
      ...(endpoint.changes && { idempotencyKey: newName() }),
      ...(token !== undefined && { accessToken: token }),
    }),
  )

/** Returns the status and the body that arrived, as they are on the wire; throws when nothing arrived. */
export function arrived(outcome: HttpOutcome): { status: number; body: Record<string, unknown> } {
  if (!outcome.arrived) throw new Error(`nothing arrived: ${outcome.why}`)
  return { status: outcome.status, body: JSON.parse(outcome.text) as Record<string, unknown> }
}

/** Returns the body of a success; otherwise throws with what came instead. */
export function must(outcome: HttpOutcome): Record<string, unknown> {
  const { status, body } = arrived(outcome)
  if (status !== 200) throw new Error(`the city answered ${status}: ${JSON.stringify(body)}`)
  return body
}
