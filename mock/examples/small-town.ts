import * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import type { InputOf, LooseInput } from '@/contract/endpoint'
import { idempotencyKeyHeader } from '@/contract/http'
import { enterAsDemoPerson } from '@/contract/demo'
import { arrive, type AskWith } from './arrival'
import { askCity, type CityAnswer, type CityRequest } from '../city'
import { applyEvent } from '../world/apply-event'
import { foundWorld } from '../world/founding'
import type { passTime } from '../world/passing-time'
import { people, townspeople } from '../world/people/people'
import type { World } from '../world/world'

/**
 * The time of all examples; with a fixed time, the documents made of them change only with the contract and the city.
 */
export const exampleTime = Date.parse('2026-11-21T14:30:00+08:00')

/** The seed of the codes in the examples. */
export const secret = 'examples'

/** A city in memory that answers the requests of the examples, one after another. */
export interface SmallTown {
  readonly world: World
  readonly now: number
  /** Sends a request and returns the answer as it is on the wire. */
  wire(endpoint: Endpoint, input: LooseInput, as?: string): CityAnswer
  /**
   * Sends a request and returns the decoded reply.
   * @throws when the city refuses: such a call is no example
   */
  ask<E extends Endpoint>(endpoint: E, input: InputOf<E>, as?: string): v.InferOutput<E['reply']>
  /** Does the same with a given access token. */
  readonly askWith: AskWith
}

/**
 * Founds a town for examples.
 * @param names the short names of the people who live there; by default everybody but the person with ten thousand
 *   records
 */
export function smallTown(names?: readonly string[]): SmallTown {
  const wanted = names ? people.filter(({ person }) => names.includes(person)) : townspeople
  return townOn(foundWorld({ seed: 'examples', foundedAt: exampleTime }, wanted))
}

/** Opens a town on a world that was founded at `exampleTime`; requests to the town change that world. */
export function townOn(world: World): SmallTown {
  let requestCount = 0
  const tokens = new Map<string, string>()
  const applyAll = (events: Parameters<Parameters<typeof passTime>[2]>[0]): void =>
    events.forEach((event) => applyEvent(world, event))

  const answerTo = (endpoint: Endpoint, input: LooseInput, token: string | undefined): CityAnswer => {
    requestCount += 1
    const request = requestOf(endpoint, input, `example-${String(requestCount).padStart(4, '0')}`, token)
    const { answer, events } = askCity(request, world, { now: exampleTime, secret })
    applyAll(events)
    return answer
  }
  const wire: SmallTown['wire'] = (endpoint, input, as) =>
    answerTo(endpoint, input, as === undefined ? undefined : tokenOf(as))
  const askWith: AskWith = (endpoint, input, token) => {
    const { status, body } = answerTo(endpoint, input as LooseInput, token)
    if (status !== 200) throw new Error(`${endpoint.method} ${endpoint.path}: ${JSON.stringify(body)}`)
    return v.parse(endpoint.reply, body)
  }
  const ask: SmallTown['ask'] = (endpoint, input, as) =>
    askWith(endpoint, input, as === undefined ? undefined : tokenOf(as))
  const tokenOf = (person: string): string => {
    const known = tokens.get(person) ?? enter(person)
    tokens.set(person, known)
    return known
  }
  const enter = (name: string): string => {
    const newcomer = [...world.people.values()].find((one) => one.newcomer && one.person === name)
    return newcomer
      ? arrive(askWith, secret, newcomer)
      : ask(enterAsDemoPerson, { body: { person: name } }).accessToken
  }
  return { world, now: exampleTime, wire, ask, askWith }
}

function requestOf(
  endpoint: Endpoint,
  { path, query, body }: LooseInput,
  key: string,
  token: string | undefined,
): CityRequest {
  return {
    method: endpoint.method,
    path: endpoint.path.replace(/:(\w+)/g, (_, name: string) => path?.[name] ?? ''),
    query: Object.fromEntries(
      Object.entries(query ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    headers: {
      'x-request-id': key,
      ...(endpoint.changes && { [idempotencyKeyHeader]: key }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: body === undefined ? '' : JSON.stringify(body),
  }
}
