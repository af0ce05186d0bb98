import * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import { idempotencyKeyHeader, requestIdHeader } from '@/contract/http'
import { endSession } from '@/contract/session'
import { findRoute } from './find-route'
import type { Citizen, Handled, Refused, Route } from './routes/route'
import { refuse } from './routes/route'
import type { KeptSession } from './world/entry/shelf'
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
  const admitted = admit(request, world, surroundings.now)
  const handled = 'refused' in admitted ? admitted : act(admitted, world, surroundings)
  if (!('refused' in handled)) {
    return { answer: { status: 200, requestId, body: handled.reply }, events: handled.events ?? [] }
  }
  const { refused: code, status, message } = handled
  return { answer: { status, requestId, body: { code, message, requestId } }, events: [] }
}

interface Admitted extends Input {
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
  readonly citizen: Citizen | undefined
  readonly key: ChangeKey | undefined
}

/** Everything that is checked before a route is asked: address, caller, input, key of the change. */
function admit(request: CityRequest, world: World, now: number): Admitted | Refused {
  const found = findRoute(request.method, request.path)
  if (!found) {
    return refuse(
      'NOT_BUILT',
      `no route ${request.method} ${request.path}; GET / lists what this city answers`,
    )
  }
  const known = citizenOf(request, world)
  const key = changeKey(request, found.route, known)
  const citizen = known && isCurrent(known.session, now) ? known : undefined
  const isRepeated =
    found.route.endpoint === endSession && key && 'name' in key && world.answers.has(key.name)
  if (found.route.endpoint.caller === 'citizen' && !citizen && !isRepeated) {
    return refuse('AUTH_EXPIRED', 'sign in again')
  }
  const input = readInput(request, found.route)
  if ('refused' in input) return input
  return key && 'refused' in key ? key : { ...found, ...input, citizen: known, key }
}

/** Asks the route, unless this very change was answered before. */
function act(
  { route, citizen, key, ...input }: Admitted,
  world: World,
  { now, secret }: Surroundings,
): Handled<Endpoint> {
  const random = seededRandom(`${secret}/${key?.name ?? world.events}`)
  const secrets = route.secrets(random, { world, person: citizen?.person, now })
  const before = key && world.answers.get(key.name)
  if (before) {
    return before.fingerprint === key.fingerprint
      ? { reply: { ...(before.body as object), ...secrets } }
      : { refused: 'INVALID_REQUEST', status: 409, message: 'this Idempotency-Key named another request' }
  }
  const handled = route.handle({ world, now, random, secrets, ...input, caller: citizen as never })
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

/** Whose token this is, also of a session that has ended: a repeated sign-out must find its answer. */
function citizenOf(request: CityRequest, world: World): Citizen | undefined {
  const token = /^Bearer ([\w-]{16,128})$/.exec(request.headers['authorization'] ?? '')?.[1]
  const session = token === undefined ? undefined : world.sessionsByAccess.get(hashOf(token))
  const person = session && world.people.get(session.personNumber)
  return session && person ? { person, session } : undefined
}

const isCurrent = (session: KeptSession, now: number): boolean =>
  !session.ended && session.renewedAt === undefined && session.expiresAt > now

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface ChangeKey {
  readonly name: string
  readonly fingerprint: string
}

/** Names a change by caller, route and the key it came with, so that a repetition is told from a collision. */
function changeKey(
  request: CityRequest,
  route: Route,
  citizen: Citizen | undefined,
): ChangeKey | Refused | undefined {
  if (!route.endpoint.changes) return undefined
  const key = request.headers[idempotencyKeyHeader] ?? ''
  if (!/^[\w-]{8,128}$/.test(key)) {
    return refuse(
      'INVALID_REQUEST',
      'a request that changes something needs an Idempotency-Key of 8 to 128 letters',
    )
  }
  const who = citizen?.person.personNumber ?? route.endpoint.caller
  const name = hashOf([who, request.method, route.endpoint.path, key].join(' '))
  return { name, fingerprint: hashOf(`${request.path}\n${request.body}`) }
}
