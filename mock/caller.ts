import type { Endpoint } from '@/contract/endpoint'
import { unmetNeed } from './routes/needs'
import { refuse, type Account, type Refused } from './routes/route'
import { personNumberOf } from './world/entry/account-of'
import type { KeptSession } from './world/entry/shelf'
import { hashOf } from './world/secrets'
import type { World } from './world/world'

interface WithHeaders {
  readonly headers: Readonly<Record<string, string>>
}

/** Whose token a request carries, also of a session that has ended: a repeated sign-out must find its answer. */
export function callerOf({ headers }: WithHeaders, world: World): Account | undefined {
  const token = /^Bearer ([\w-]{16,128})$/.exec(headers['authorization'] ?? '')?.[1]
  const session = token === undefined ? undefined : world.sessionsByAccess.get(hashOf(token))
  return session && { session, person: world.people.get(personNumberOf(world, session) ?? '') }
}

export const isCurrent = (session: KeptSession, now: number): boolean =>
  !session.ended && session.renewedAt === undefined && session.expiresAt > now

/**
 * Why this caller may not ask this at all; undefined when they may.
 * @param caller who asks, if their session is current
 */
export function refusedCaller(
  world: World,
  endpoint: Endpoint,
  caller: Account | undefined,
): Refused | undefined {
  const needsAccount = endpoint.caller === 'citizen' || endpoint.caller === 'account'
  if (!needsAccount) return undefined
  if (!caller) return refuse('AUTH_EXPIRED', 'sign in again')
  if (endpoint.caller === 'account') return undefined
  if (!caller.person)
    return refuse('IDENTITY_REQUIRED', 'say who you are first: POST /identity-verifications')
  return unmetNeed(world, endpoint, caller.person)
}
