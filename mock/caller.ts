import type { Endpoint } from '@/contract/endpoint'
import { missingRequirement } from './routes/needs'
import { refuse, type Account, type Refused } from './routes/route'
import { personNumberOf } from './world/entry/account-of'
import type { StoredSession } from './world/entry/state'
import { hashOf } from './world/secrets'
import type { World } from './world/world'

interface WithHeaders {
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Finds the account whose token a request carries, also of a session that has ended: a repeated sign-out must get its
 * first answer again.
 */
export function callerOf({ headers }: WithHeaders, world: World): Account | undefined {
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(headers['authorization'] ?? '')?.[1]
  const session = token === undefined ? undefined : world.sessionsByAccess.get(hashOf(token))
  return session && { session, person: world.people.get(personNumberOf(world, session) ?? '') }
}

/** Tells whether a session is neither ended, renewed nor expired. */
export const isCurrent = (session: StoredSession, now: number): boolean =>
  !session.ended && session.renewedAt === undefined && session.expiresAt > now

/**
 * Returns the refusal for a caller who may not call this endpoint; undefined for one who may.
 * @param caller the caller, if their session is current
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
  return missingRequirement(world, endpoint, caller.person)
}
