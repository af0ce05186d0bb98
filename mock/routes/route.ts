import type * as v from 'valibot'
import type { Endpoint, PathNames, Schema } from '@/contract/endpoint'
import type { RefusalCode } from '@/contract/refusal'
import type { WorldEvent } from '../world/events'
import type { StoredSession } from '../world/entry/state'
import type { Person } from '../world/people/person'
import type { Random } from '../world/secrets'
import type { World } from '../world/world'

type Decoded<S> = S extends Schema ? v.InferOutput<S> : undefined

/** Parts of a reply that must not be stored, by their field on the wire. */
export type Secrets = Readonly<Record<string, unknown>>

/** A decoded request with everything a route may use. A route only reads the world; its events say what changes. */
export interface RouteRequest<E extends Endpoint, S extends Secrets> {
  readonly world: World
  /** Epoch ms by the city's clock. */
  readonly now: number
  readonly random: Random
  /** The seed of the city's codes, for text messages and passwords; never in a reply or an event. */
  readonly secret: string
  readonly secrets: S
  readonly path: Readonly<Record<PathNames<E['path']>, string>>
  readonly query: Decoded<E['query']>
  readonly body: Decoded<E['body']>
  readonly caller: E['caller'] extends 'citizen'
    ? Citizen
    : E['caller'] extends 'account'
      ? Account
      : undefined
}

/** The caller and the request, for secrets that depend on them. */
export interface SecretContext {
  readonly world: World
  readonly person: Person | undefined
  readonly now: number
  /** The parameters in the path. */
  readonly path: Readonly<Record<string, string>>
}

/** A signed-in caller. */
export interface Account {
  readonly session: StoredSession
  /** The verified person; undefined while nobody has been verified by this telephone. */
  readonly person: Person | undefined
}

/** A signed-in caller whose identity is verified. */
export interface Citizen extends Account {
  readonly person: Person
}

/** The result of a route: a reply with its events, or a refusal. */
export type Handled<E extends Endpoint> =
  { readonly reply: v.InferInput<E['reply']>; readonly events?: readonly WorldEvent[] } | Refused

/**
 * A refusal, with the events that happen all the same (a wrong password counts), and the seconds after which a retry
 * makes sense, if known.
 */
export interface Refused {
  readonly refused: RefusalCode
  readonly status: number
  readonly message: string
  readonly events?: readonly WorldEvent[]
  readonly retryAfterSeconds?: number
}

/** An endpoint together with its implementation in this city. */
export interface Route<E extends Endpoint = Endpoint, S extends Secrets = Secrets> {
  readonly endpoint: E
  /**
   * Generates the secret fields of the reply. They are never stored: a repeated request generates them again from the
   * same random stream, so its answer is the same after a restart although the city stores only hashes.
   */
  secrets(random: Random, context: SecretContext): S
  handle(request: RouteRequest<E, S>): Handled<E>
}

const noSecrets = () => ({})

/** Creates a route without secrets in its reply. */
export const route = <E extends Endpoint>(
  endpoint: E,
  handle: (request: RouteRequest<E, Record<never, unknown>>) => Handled<E>,
): Route => ({ endpoint, secrets: noSecrets, handle })

/** Creates a route whose reply carries secrets. */
export const secretRoute = <E extends Endpoint, S extends Secrets>(
  endpoint: E,
  secrets: (random: Random, context: SecretContext) => S,
  handle: (request: RouteRequest<E, S>) => Handled<E>,
): Route => ({ endpoint, secrets, handle })

const statuses: Partial<Record<RefusalCode, number>> = {
  AUTH_EXPIRED: 401,
  CONSENT_REQUIRED: 403,
  GUARDIAN_REQUIRED: 403,
  IDENTITY_REQUIRED: 403,
  PLATFORM_NOT_LINKED: 404,
  PHONE_NOT_GIVEN: 409,
  INVALID_REQUEST: 422,
  NOT_FOUND: 404,
  NOT_BUILT: 501,
  RATE_LIMITED: 429,
}

/** Refuses with the status that fits the code; 409 where the current state forbids the request. */
export const refuse = (
  refused: RefusalCode,
  message: string,
  more: Pick<Refused, 'events' | 'retryAfterSeconds'> = {},
): Refused => ({ refused, status: statuses[refused] ?? 409, message, ...more })

/** Refuses until `waitMs` have passed. */
export const refuseFor = (waitMs: number, refused: RefusalCode, message: string): Refused =>
  refuse(refused, message, { retryAfterSeconds: Math.ceil(waitMs / 1000) })
