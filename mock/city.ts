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

/**
 * One request, as every host passes it in; header names are in lower case, `path` is below `/api/v1`. A host that takes
 * requests from strangers passes only ids of requests that `requestIdOf` accepts.
 */
export interface CityRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The answer of the city, before a host or a fault changes how it is delivered. */
export interface CityAnswer {
  readonly status: number
  readonly requestId: string
  readonly body: unknown
  /** The number of seconds after which a retry makes sense, if the city knows it. */
  readonly retryAfterSeconds?: number
}

/** The inputs of a request that are not in the world: the time and the secret. */
export interface CityContext {
  /** Epoch ms by the city's clock. */
  readonly now: number
  /** The seed of this city's codes and tokens; stored apart from the journal. */
  readonly secret: string
}

/** The result of one request. */
export interface Outcome {
  readonly answer: CityAnswer
  /** The events to record and apply before the answer is sent. */
  readonly events: readonly WorldEvent[]
}

/**
 * Answers one request: a pure function of the request and the world, which returns the answer and the events that
 * should happen. It changes nothing itself.
 */
export function askCity(request: CityRequest, world: World, context: CityContext): Outcome {
  const requestId = request.headers[requestIdHeader] ?? `r-${world.events}`
  const admitted = admit(request, world, context)
  const handled = 'refused' in admitted ? admitted : runRoute(admitted, world, context)
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

/** Checks everything that does not depend on the route's own rules: address, caller, input and idempotency key. */
function admit(request: CityRequest, world: World, { now, secret }: CityContext): Admitted | Refused {
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

/** Runs the route, unless the same change was answered before. */
function runRoute(
  { route, caller, key, ...input }: Admitted,
  world: World,
  { now, secret }: CityContext,
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

/** Decodes query and body with the contract's own decoders; unknown fields are dropped. */
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

/** Parses a body, which must be an object; a list is rejected, because it would pass for an object without fields. */
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

/**
 * Names a change by its caller, route and idempotency key, so that a repetition can be told from a collision. The
 * secret is part of the fingerprint, because a body may be as short as a password.
 */
function changeKey(
  request: CityRequest,
  route: Route,
  caller: Account | undefined,
  secret: string,
): ChangeKey | Refused | undefined {
  if (!route.endpoint.changes) return undefined
  const written = request.headers[idempotencyKeyHeader] ?? ''
  const key = /^("?)([!#-[\]-~]{8,128})\1$/.exec(written)?.[2]
  if (key === undefined) {
    return refuse(
      'INVALID_REQUEST',
      'a request that changes something needs an Idempotency-Key of 8 to 128 letters, bare or in quotation marks',
    )
  }
  const callerName = caller ? accountOf(caller.session) : route.endpoint.caller
  const name = hashOf([callerName, request.method, route.endpoint.path, key].join(' '))
  return { name, fingerprint: hashOf(`${secret}\n${request.path}\n${request.body}`) }
}
