import { arrive } from 'mock/examples/arrival'
import { people as everybody, townspeople } from 'mock/world/people/people'
import type { Person } from 'mock/world/people/person'
import { applyEvent } from 'mock/world/apply-event'
import type { WorldEvent } from 'mock/world/events'
import { foundWorld } from 'mock/world/founding'
import type { World } from 'mock/world/world'
import type { CityRequest } from 'mock/city'
import type { Delivery } from 'mock/faults'
import { createCityHost, type CityHost } from 'mock/host/city-host'
import type { Journal } from 'mock/host/city-journal'
import * as v from 'valibot'
import { requestFor } from '@/api/request-for'
import type { Endpoint, Schema } from '@/contract/endpoint'
import type { InputOf, LooseInput } from '@/contract/endpoint'
import { Refusal } from '@/contract/refusal'
import { enterAsDemoPerson } from '@/contract/demo'

/** The time at which towns are founded by default, epoch ms. */
export const foundedAt = Date.parse('2026-11-21T14:30:00+08:00')

/** The answer of the city, checked against the contract: a success that its decoder refuses throws. */
export interface Answered<Reply extends Schema> {
  readonly status: number
  /** The answer as it is on the wire. */
  readonly wire: unknown
  /** The decoded answer; undefined when the city refused. */
  readonly value: v.InferOutput<Reply> | undefined
  /** The code of the refusal; undefined for a success. */
  readonly refusal: string | undefined
  readonly advice: string | undefined
}

/** The session, the key and further headers of a request to a town. */
export interface AskOptions {
  readonly token?: string | undefined
  /** The Idempotency-Key; a new one for every change by default. */
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A mock city for one test: with its own time, its own people and all its events. */
export interface Town {
  readonly host: CityHost
  readonly world: World
  /** All events after the founding. */
  readonly events: readonly WorldEvent[]
  now(): number
  pass(ms: number): void
  setClock(at: number): void
  ask<E extends Endpoint>(endpoint: E, input: InputOf<E> & LooseInput, how?: AskOptions): Answered<E['reply']>
  /** Signs a person in and returns the access token; a newcomer goes through the whole first use. */
  enter(person: string): string
}

interface TownOptions {
  readonly seed?: string
  readonly at?: number
  /**
   * The short names of people, or people made up for the test; by default everybody except the person with ten thousand
   * records.
   */
  readonly people?: readonly (string | Person)[]
  /** A journal to write to; by default the events are kept in memory. */
  readonly journal?: Journal
}

/** Founds a town in memory, or opens one from a journal. */
export function foundTown({
  seed = 'town',
  at = foundedAt,
  people = townspeople,
  journal,
}: TownOptions = {}): Town {
  let clock = at
  const events: WorldEvent[] = []
  const founding = { seed, foundedAt: at }
  const kept = journal ?? memoryOf(foundWorld(founding, chosen(people)), founding, events)
  const host = createCityHost(kept, () => clock)
  const ask: Town['ask'] = (endpoint, input, how = {}) =>
    decoded(endpoint.reply, host.handle(cityRequest(endpoint, input, how)))
  return {
    host,
    world: kept.world,
    events,
    now: () => clock,
    pass: (ms) => void (clock += ms),
    setClock: (next) => void (clock = next),
    ask,
    enter(person) {
      const newcomer = everybody.find((one) => one.person === person && one.newcomer)
      if (newcomer)
        return arrive((to, input, token) => must(ask(to, input as never, { token })), kept.secret, newcomer)
      const { value, refusal } = ask(enterAsDemoPerson, { body: { person } })
      if (!value) throw new Error(`cannot enter as ${person}: ${refusal}`)
      return value.accessToken
    },
  }
}

const chosen = (wanted: readonly (string | Person)[]): Person[] => [
  ...everybody.filter(({ person }) => wanted.includes(person)),
  ...wanted.filter((one) => typeof one !== 'string'),
]

const memoryOf = (world: World, founding: Journal['founding'], happened: WorldEvent[]): Journal => ({
  founding,
  secret: founding.seed,
  world,
  record(events) {
    happened.push(...events)
    events.forEach((event) => applyEvent(world, event))
  },
  close: () => undefined,
})

let names = 0
/** Returns a key or an id that was never used before. */
export const newName = (): string => `test-name-${(names += 1)}`

/** Converts an endpoint and its input to the request that a host hands to the city. */
export function cityRequest(endpoint: Endpoint, input: LooseInput, how: AskOptions = {}): CityRequest {
  const request = requestFor(endpoint, input, {
    baseUrl: 'http://city',
    requestId: newName(),
    timeoutMs: 1_000,
    ...(endpoint.changes && { idempotencyKey: how.key ?? newName() }),
    ...(how.token !== undefined && { accessToken: how.token }),
  })
  const url = new URL(request.url)
  return {
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { ...request.headers, ...how.headers },
    body: request.body ?? '',
  }
}

function decoded<Reply extends Schema>(reply: Reply, { status, text }: Delivery): Answered<Reply> {
  const wire: unknown = JSON.parse(text)
  if (status === 200) {
    return { status, wire, value: v.parse(reply, wire), refusal: undefined, advice: undefined }
  }
  const { code, message } = v.parse(Refusal, wire)
  return { status, wire, value: undefined, refusal: code, advice: message }
}

/** Returns the value; throws with the refusal when there is none. */
export function must<T>(answer: { readonly value: T | undefined; readonly refusal: string | undefined }): T {
  if (answer.value === undefined) throw new Error(`the city refused: ${answer.refusal}`)
  return answer.value
}
