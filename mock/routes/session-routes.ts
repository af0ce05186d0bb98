import { endSession, enterAsDemoPerson, listDemoPeople, refreshSession } from '@/contract/session'
import { hashOf, randomLetters, type Random } from '../world/secrets'
import { refuse, route, secretRoute, type Route } from './route'

const sessionSeconds = 30 * 60

/** How long a refresh token is good after it was used: its answer may have been lost on the way. */
const secondRenewalMs = 60_000

const tokens = (random: Random) => ({
  access_token: randomLetters(random, 32),
  refresh_token: randomLetters(random, 32),
})

const started = (now: number, personNumber: string, secrets: ReturnType<typeof tokens>) => ({
  type: 'session-started' as const,
  personNumber,
  accessHash: hashOf(secrets.access_token),
  refreshHash: hashOf(secrets.refresh_token),
  expiresAt: now + sessionSeconds * 1000,
})

export const sessionRoutes: readonly Route[] = [
  route(listDemoPeople, ({ world }) => ({
    reply: { people: [...world.people.values()].map(({ person, name, story }) => ({ person, name, story })) },
  })),
  secretRoute(enterAsDemoPerson, tokens, ({ world, body, now, secrets }) => {
    const person = [...world.people.values()].find((candidate) => candidate.person === body.person)
    if (!person) return refuse('NOT_FOUND', `no demo person "${body.person}"; GET /demo/people lists them`)
    return {
      reply: { ...secrets, expires_in: sessionSeconds },
      events: [started(now, person.personNumber, secrets)],
    }
  }),
  secretRoute(refreshSession, tokens, ({ world, body, now, secrets }) => {
    const session = world.sessionsByRefresh.get(hashOf(body.refresh_token))
    const usedUp = session?.renewedAt !== undefined && now - session.renewedAt > secondRenewalMs
    if (!session || session.ended || usedUp)
      return refuse('AUTH_EXPIRED', 'this refresh token is no longer known; sign in again')
    return {
      reply: { ...secrets, expires_in: sessionSeconds },
      events: [
        { type: 'session-renewed', at: now, accessHash: session.accessHash },
        started(now, session.personNumber, secrets),
      ],
    }
  }),
  route(endSession, ({ caller }) => ({
    reply: {},
    events: [{ type: 'session-ended', accessHash: caller.session.accessHash }],
  })),
]
