import { enterAsDemoPerson, listDemoPeople } from '@/contract/demo'
import { endSession, refreshSession } from '@/contract/session'
import { signInByPlatform, signInBySms } from '@/contract/sign-in'
import { requestSmsCode } from '@/contract/sms'
import { revokedOffline } from '../world/codes/living-codes'
import type { Origin } from '../world/entry/arrival-events'
import type { EntryShelf } from '../world/entry/shelf'
import type { WorldEvent } from '../world/events'
import { hashOf, randomLetters, type Random } from '../world/secrets'
import { proveSms } from './proofs'
import { sendSms } from './sending-sms'
import { refuse, route, secretRoute, type Refused, type Route } from './route'

const sessionSeconds = 30 * 60

/** How long a refresh token is good after it was used: its answer may have been lost on the way. */
const secondRenewalMs = 60_000

const tokens = (random: Random) => ({
  access_token: randomLetters(random, 32),
  refresh_token: randomLetters(random, 32),
})

const started = (at: number, origin: Origin, secrets: ReturnType<typeof tokens>): WorldEvent => ({
  type: 'session-started',
  at,
  origin,
  accessHash: hashOf(secrets.access_token),
  refreshHash: hashOf(secrets.refresh_token),
  expiresAt: at + sessionSeconds * 1000,
})

/**
 * What the city keeps of a user of a platform. The mock's exchange: the user is the part of the code before its first
 * dot; a code without one is a user of its own.
 */
const linkOf = ({ platform, auth_code }: { readonly platform: string; readonly auth_code: string }): string =>
  hashOf(`${platform}/${auth_code.split('.')[0] ?? ''}`)

/** Whether a telephone has proven a person. */
const verifiedFlag = (world: EntryShelf, phone: string): '0' | '1' =>
  world.personByPhone.has(phone) ? '1' : '0'

const sessionLength = { expires_in: sessionSeconds }

const arrivalRoutes: readonly Route[] = [
  route(requestSmsCode, (asked) => sendSms(asked, asked.body.mob, asked.body.purpose)),
  secretRoute(signInBySms, tokens, (asked) => {
    const { world, now, body, secrets } = asked
    const sms = proveSms(asked, body, 'SIGN_IN')
    if ('refused' in sms) return sms
    const { smsId, phone } = sms
    const linked: WorldEvent[] = body.platform_code
      ? [{ type: 'platform-linked', at: now, linkHash: linkOf(body.platform_code), smsId }]
      : []
    return {
      reply: { ...secrets, ...sessionLength, idty_stas: verifiedFlag(world, phone) },
      events: [...linked, started(now, { way: 'SMS', smsId }, secrets)],
    }
  }),
  secretRoute(signInByPlatform, tokens, ({ world, now, body, secrets }) => {
    const linkHash = linkOf(body)
    const phone = world.platformLinks.get(linkHash)
    if (phone === undefined)
      return refuse('PLATFORM_NOT_LINKED', 'sign in by text message and send platform_code to link it')
    return {
      reply: { ...secrets, ...sessionLength, idty_stas: verifiedFlag(world, phone) },
      events: [started(now, { way: 'PLATFORM', linkHash }, secrets)],
    }
  }),
]

const unknownPerson = (person: string): Refused =>
  refuse('NOT_FOUND', `no demo person "${person}"; GET /demo/people lists them`)

export const sessionRoutes: readonly Route[] = [
  route(listDemoPeople, ({ world }) => ({
    reply: {
      people: [...world.people.values()]
        .filter(({ newcomer, crowd }) => !newcomer && !crowd)
        .map(({ person, name, story }) => ({ person, name, story })),
    },
  })),
  secretRoute(enterAsDemoPerson, tokens, ({ world, body, now, secrets }) => {
    const person = [...world.people.values()].find((candidate) => candidate.person === body.person)
    if (!person || person.newcomer) return unknownPerson(body.person)
    const { personNumber } = person
    return {
      reply: { ...secrets, ...sessionLength },
      events: [started(now, { way: 'DEMO', personNumber }, secrets)],
    }
  }),
  ...arrivalRoutes,
  secretRoute(refreshSession, tokens, ({ world, body, now, secrets }) => {
    const session = world.sessionsByRefresh.get(hashOf(body.refresh_token))
    const usedUp = session?.renewedAt !== undefined && now - session.renewedAt > secondRenewalMs
    if (!session || session.ended || usedUp)
      return refuse('AUTH_EXPIRED', 'this refresh token is no longer known; sign in again')
    const { accessHash } = session
    return {
      reply: { ...secrets, ...sessionLength },
      events: [
        { type: 'session-renewed', at: now, accessHash },
        started(now, { way: 'RENEWAL', accessHash }, secrets),
      ],
    }
  }),
  route(endSession, ({ world, now, caller: { session, person } }) => ({
    reply: {},
    events: [
      { type: 'session-ended', accessHash: session.accessHash },
      // What this telephone carries for a moment without network is worth nothing from now on.
      ...(person ? revokedOffline(world, person.personNumber, now, session.signIn) : []),
    ],
  })),
]
