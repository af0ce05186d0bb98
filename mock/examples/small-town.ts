import * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import type { InputOf, LooseInput } from '@/contract/input'
import { idempotencyKeyHeader } from '@/contract/http'
import { enterAsDemoPerson } from '@/contract/session'
import { askCity, type CityAnswer, type CityRequest } from '../city'
import { applyEvent } from '../world/apply-event'
import { foundWorld } from '../world/founding'
import type { passTime } from '../world/passing-time'
import { people } from '../world/people/people'
import type { World } from '../world/world'

/** When the examples happen; the documents made of them change with nothing but the contract and the city. */
export const exampleTime = Date.parse('2026-11-21T14:30:00+08:00')

/** A city in memory that examples are asked of, one question after another. */
export interface SmallTown {
  readonly world: World
  readonly now: number
  /** The reply as it is on the wire. */
  wire(endpoint: Endpoint, input: LooseInput, as?: string): CityAnswer
  /** @throws when the city refuses: an example that is not one */
  ask<E extends Endpoint>(endpoint: E, input: InputOf<E>, as?: string): v.InferOutput<E['reply']>
}

/** @param names who lives there, by short name; everybody but the person with ten thousand records unless told */
export function smallTown(names?: readonly string[]): SmallTown {
  const wanted = people.filter(({ person }) => names?.includes(person) ?? person !== 'ten-thousand')
  const world = foundWorld({ seed: 'examples', foundedAt: exampleTime }, wanted)
  let asked = 0
  const tokens = new Map<string, string>()
  const happen = (events: Parameters<Parameters<typeof passTime>[2]>[0]): void =>
    events.forEach((event) => applyEvent(world, event))

  const wire: SmallTown['wire'] = (endpoint, input, as) => {
    asked += 1
    const token = as === undefined ? undefined : tokenOf(as)
    const request = requestOf(endpoint, input, `example-${String(asked).padStart(4, '0')}`, token)
    const { answer, events } = askCity(request, world, { now: exampleTime, secret: 'examples' })
    happen(events)
    return answer
  }
  const ask: SmallTown['ask'] = (endpoint, input, as) => {
    const { status, body } = wire(endpoint, input as LooseInput, as)
    if (status !== 200) throw new Error(`${endpoint.method} ${endpoint.path}: ${JSON.stringify(body)}`)
    return v.parse(endpoint.reply, body)
  }
  const tokenOf = (person: string): string => {
    const known = tokens.get(person) ?? ask(enterAsDemoPerson, { body: { person } }).accessToken
    tokens.set(person, known)
    return known
  }
  return { world, now: exampleTime, wire, ask }
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
