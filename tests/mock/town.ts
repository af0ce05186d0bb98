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

export const foundedAt = Date.parse('2026-11-21T14:30:00+08:00')

/** What the city said, held to the contract: a success its decoder refuses is thrown. */
export interface Answered<Reply extends Schema> {
  readonly status: number
  /** As it is on the wire. */
  readonly wire: unknown
  /** Decoded; undefined when the city refused. */
  readonly value: v.InferOutput<Reply> | undefined
  /** Why the city refused. */
  readonly refusal: string | undefined
  readonly advice: string | undefined
}

export interface Asking {
  readonly token?: string | undefined
  /** The Idempotency-Key; a new one for every change unless it is named. */
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A mock city of this test alone: its time, its people, everything that happened in it. */
export interface Town {
  readonly host: CityHost
  readonly world: World
  /** Everything that happened after the founding. */
  readonly events: readonly WorldEvent[]
  now(): number
  pass(ms: number): void
  setClock(at: number): void
  ask<E extends Endpoint>(endpoint: E, input: InputOf<E> & LooseInput, how?: Asking): Answered<E['reply']>
  /** The access token of a person who has just come in; a newcomer goes the whole way of a first use. */
  enter(person: string): string
}

interface Described {
  readonly seed?: string
  readonly at?: number
  /** Short names, or people made up for the test; everybody but the person with ten thousand records unless told. */
  readonly people?: readonly (string | Person)[]
  /** A journal to live by instead of the memory of this test. */
  readonly journal?: Journal
}

export function foundTown({
  seed = 'town',
  at = foundedAt,
  people = townspeople,
  journal,
}: Described = {}): Town {
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
/** A key or a number nobody used before. */
export const newName = (): string => `test-name-${(names += 1)}`

/** An endpoint and its input as a host hands them to the city. */
export function cityRequest(endpoint: Endpoint, input: LooseInput, how: Asking = {}): CityRequest {
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

/** The value, or a test that ends here with the reason there is none. */
export function must<T>(answer: { readonly value: T | undefined; readonly refusal: string | undefined }): T {
  if (answer.value === undefined) throw new Error(`the city refused: ${answer.refusal}`)
  return answer.value
}
