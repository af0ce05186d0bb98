import * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import { idempotencyKeyHeader, requestIdHeader } from '@/contract/http'
import { endSession } from '@/contract/session'
import { callerOf, isCurrent, refusedCaller } from './caller'
import { findRoute } from './find-route'
import type { Account, Handled, Refused, Route } from './routes/route'
import { refuse } from './routes/route'
import { accountOf } from './world/entry/account-of'
import type { WorldEvent } from './world/events'
import { hashOf, seededRandom } from './world/secrets'
import type { World } from './world/world'

/** One request as any host hands it in; header names in lower case, `path` below `/api/v1`. */
export interface CityRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface CityAnswer {
  readonly status: number
  readonly requestId: string
  readonly body: unknown
  /** When asking again makes sense, if the city knows. */
  readonly retryAfterSeconds?: number
}

export interface Surroundings {
  /** Epoch ms by the city's clock. */
  readonly now: number
  /** What this city's codes and tokens are drawn from; kept apart from the journal. */
  readonly secret: string
}

export interface Outcome {
  readonly answer: CityAnswer
  /** To be written down and applied before the answer leaves. */
  readonly events: readonly WorldEvent[]
}

/** The city: a request and a world in, an answer and what should happen out. It changes nothing itself. */
export function askCity(request: CityRequest, world: World, surroundings: Surroundings): Outcome {
  const requestId = /^[\w-]{1,64}$/.exec(request.headers[requestIdHeader] ?? '')?.[0] ?? `r-${world.events}`
  const admitted = admit(request, world, surroundings)
  const handled = 'refused' in admitted ? admitted : act(admitted, world, surroundings)
  const events = handled.events ?? []
  if (!('refused' in handled)) return { answer: { status: 200, requestId, body: handled.reply }, events }
  const { refused: code, status, message, retryAfterSeconds } = handled
  const answer = { status, requestId, body: { code, message, requestId } }
  return {
    answer: { ...answer, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
    events,
  }
}

interface Admitted extends Input {
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
  readonly caller: Account | undefined
  readonly key: ChangeKey | undefined
}

/** Everything that is checked before a route is asked: address, caller, input, key of the change. */
function admit(request: CityRequest, world: World, { now, secret }: Surroundings): Admitted | Refused {
  const found = findRoute(request.method, request.path)
  if (!found) {
    return refuse(
      'NOT_BUILT',
      `no route ${request.method} ${request.path}; GET / lists what this city answers`,
    )
  }
  const { endpoint } = found.route
  const caller = callerOf(request, world)
  const key = changeKey(request, found.route, caller, secret)
  const isRepeated = endpoint === endSession && key && 'name' in key && world.answers.has(key.name)
  const current = caller && isCurrent(caller.session, now) ? caller : undefined
  const refused = isRepeated ? undefined : refusedCaller(world, endpoint, current)
  if (refused) return refused
  const input = readInput(request, found.route)
  if ('refused' in input) return input
  return key && 'refused' in key ? key : { ...found, ...input, caller, key }
}

/** Asks the route, unless this very change was answered before. */
function act(
  { route, caller, key, ...input }: Admitted,
  world: World,
  { now, secret }: Surroundings,
): Handled<Endpoint> {
  const random = seededRandom(`${secret}/${key?.name ?? world.events}`)
  const secrets = route.secrets(random, { world, person: caller?.person, now, path: input.path })
  const before = key && world.answers.get(key.name)
  if (before) {
    return before.fingerprint === key.fingerprint
      ? { reply: { ...(before.body as object), ...secrets } }
      : { refused: 'INVALID_REQUEST', status: 409, message: 'this Idempotency-Key named another request' }
  }
  const handled = route.handle({ world, now, random, secret, secrets, ...input, caller: caller as never })
  if ('refused' in handled || !key) return handled
  const body = Object.fromEntries(
    Object.entries(handled.reply as object).filter(([field]) => !(field in secrets)),
  )
  const { name, fingerprint } = key
  return {
    reply: handled.reply,
    events: [...(handled.events ?? []), { type: 'answered', key: name, fingerprint, status: 200, body }],
  }
}

type Input = { readonly query: never; readonly body: never }

/** Query and body through the contract's own decoders; whatever else came along is left behind. */
function readInput(request: CityRequest, { endpoint }: Route): Input | Refused {
  const parts = { query: request.query as unknown, body: endpoint.body && parseJson(request.body) }
  for (const part of ['query', 'body'] as const) {
    const schema = endpoint[part]
    if (!schema) continue
    const decoded = v.safeParse(schema, parts[part])
    if (!decoded.success) {
      const where = [part, v.getDotPath(decoded.issues[0])].filter(Boolean).join('.')
      return refuse('INVALID_REQUEST', `${where} is missing or not as described by the contract`)
    }
    parts[part] = decoded.output
  }
  return parts as Input
}

/** Every body is an object; a list would pass for one without fields. */
function parseJson(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text)
    return Array.isArray(body) ? undefined : body
  } catch {
    return undefined
  }
}

interface ChangeKey {
  readonly name: string
  readonly fingerprint: string
}

/** Names a change by caller, route and the key it came with, so that a repetition is told from a collision. The secret is in the
 * fingerprint, because a body may be as short as a password. */
function changeKey(
  request: CityRequest,
  route: Route,
  caller: Account | undefined,
  secret: string,
): ChangeKey | Refused | undefined {
  if (!route.endpoint.changes) return undefined
  const key = request.headers[idempotencyKeyHeader] ?? ''
  if (!/^[\w-]{8,128}$/.test(key)) {
    return refuse(
      'INVALID_REQUEST',
      'a request that changes something needs an Idempotency-Key of 8 to 128 letters',
    )
  }
  const who = caller ? accountOf(caller.session) : route.endpoint.caller
  const name = hashOf([who, request.method, route.endpoint.path, key].join(' '))
  return { name, fingerprint: hashOf(`${secret}\n${request.path}\n${request.body}`) }
}
