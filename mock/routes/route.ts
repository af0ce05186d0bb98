import type * as v from 'valibot'
import type { Endpoint, PathNames, Schema } from '@/contract/endpoint'
import type { RefusalCode } from '@/contract/refusal'
import type { WorldEvent } from '../world/events'
import type { KeptSession } from '../world/entry/shelf'
import type { Person } from '../world/people/person'
import type { Random } from '../world/secrets'
import type { World } from '../world/world'

type Decoded<S> = S extends Schema ? v.InferOutput<S> : undefined

/** Parts of a reply that must not be kept, by their field on the wire. */
export type Secrets = Readonly<Record<string, unknown>>

/** What a route knows when it is asked. The world is there to be read; events say what should become of it. */
export interface Asked<E extends Endpoint, S extends Secrets> {
  readonly world: World
  /** Epoch ms by the city's clock. */
  readonly now: number
  readonly random: Random
  /** What the city's codes are drawn from; for text messages and passwords, and never in a reply or an event. */
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

/** Who asks, for secrets that depend on them. */
export interface Asking {
  readonly world: World
  readonly person: Person | undefined
  readonly now: number
  /** The names in the path. */
  readonly path: Readonly<Record<string, string>>
}

/** Somebody signed in. */
export interface Account {
  readonly session: KeptSession
  /** Undefined while the telephone has proven nobody. */
  readonly person: Person | undefined
}

export interface Citizen extends Account {
  readonly person: Person
}

export type Handled<E extends Endpoint> =
  { readonly reply: v.InferInput<E['reply']>; readonly events?: readonly WorldEvent[] } | Refused

/** No; what happened all the same (a wrong try counts), and when asking again makes sense, if that is known. */
export interface Refused {
  readonly refused: RefusalCode
  readonly status: number
  readonly message: string
  readonly events?: readonly WorldEvent[]
  readonly retryAfterSeconds?: number
}

/** One endpoint and how this city answers it. */
export interface Route<E extends Endpoint = Endpoint, S extends Secrets = Secrets> {
  readonly endpoint: E
  /**
   * The secret fields of the reply. They are never kept: a repeated request draws them again from the same stream, so
   * its answer is the same after a restart although the city holds hashes only.
   */
  secrets(random: Random, asking: Asking): S
  handle(asked: Asked<E, S>): Handled<E>
}

const noSecrets = () => ({})

/** A route without secrets in its reply. */
export const route = <E extends Endpoint>(
  endpoint: E,
  handle: (asked: Asked<E, Record<never, unknown>>) => Handled<E>,
): Route => ({ endpoint, secrets: noSecrets, handle })

/** A route whose reply carries secrets. */
export const secretRoute = <E extends Endpoint, S extends Secrets>(
  endpoint: E,
  secrets: (random: Random, asking: Asking) => S,
  handle: (asked: Asked<E, S>) => Handled<E>,
): Route => ({ endpoint, secrets, handle })

const statuses: Partial<Record<RefusalCode, number>> = {
  AUTH_EXPIRED: 401,
  CONSENT_REQUIRED: 403,
  GUARDIAN_REQUIRED: 403,
  IDENTITY_REQUIRED: 403,
  PLATFORM_NOT_LINKED: 404,
  INVALID_REQUEST: 422,
  NOT_FOUND: 404,
  NOT_BUILT: 501,
  RATE_LIMITED: 429,
}

/** Refuses with the status that fits the code; 409 where the state of things forbids it. */
export const refuse = (
  refused: RefusalCode,
  message: string,
  more: Pick<Refused, 'events' | 'retryAfterSeconds'> = {},
): Refused => ({ refused, status: statuses[refused] ?? 409, message, ...more })

/** Refuses until `waitMs` have passed. */
export const refuseFor = (waitMs: number, refused: RefusalCode, message: string): Refused =>
  refuse(refused, message, { retryAfterSeconds: Math.ceil(waitMs / 1000) })
