import { enterAsDemoPerson, listDemoPeople } from '@/contract/demo'
import { endSession, refreshSession } from '@/contract/session'
import { signInByPhone, signInByPlatform, signInBySms } from '@/contract/sign-in'
import { requestSmsCode } from '@/contract/sms'
import { isPhoneNumber } from '@/domain/phone-number'
import { revokeOfflineCodes } from '../world/codes/valid-codes'
import type { Origin } from '../world/entry/sign-in-events'
import type { EntryState } from '../world/entry/state'
import type { WorldEvent } from '../world/events'
import { hashOf, randomLetters, type Random } from '../world/secrets'
import { checkSmsCode } from './proofs'
import { sendSms } from './sending-sms'
import { refuse, route, secretRoute, type Refused, type Route } from './route'

const sessionSeconds = 30 * 60

/** The time for which a used refresh token remains valid: the answer to its first use may have been lost. */
const secondRenewalMs = 60_000

const tokens = (random: Random) => ({
  access_token: randomLetters(random, 32),
  refresh_token: randomLetters(random, 32),
})

const sessionStarted = (at: number, origin: Origin, secrets: ReturnType<typeof tokens>): WorldEvent => ({
  type: 'session-started',
  at,
  origin,
  accessHash: hashOf(secrets.access_token),
  refreshHash: hashOf(secrets.refresh_token),
  expiresAt: at + sessionSeconds * 1000,
})

/**
 * Returns the hash by which the city recognises a user of a platform. In the mock, the user is the part of the code
 * before its first dot; a code without a dot is a user of its own.
 */
const linkOf = ({ platform, auth_code }: { readonly platform: string; readonly auth_code: string }): string =>
  hashOf(`${platform}/${auth_code.split('.')[0] ?? ''}`)

/** Links the user of a platform, where a sign-in names one, to the telephone of a message or of a proof. */
const linkedBy = (
  code: Parameters<typeof linkOf>[0] | undefined,
  at: number,
  telephone: { readonly smsId: string } | { readonly proofHash: string },
): WorldEvent[] => (code ? [{ type: 'platform-linked', at, linkHash: linkOf(code), ...telephone }] : [])

/** The telephone of a client whose proof names no number; nobody has been verified by it. */
const strangersPhone = '13600000000'

/**
 * Returns the telephone number that the platform gives for a proof. In the mock, it is the part of the proof before its
 * first dot, where that is a number.
 */
function phoneBehind(proof: string): string {
  const [number = ''] = proof.split('.')
  return isPhoneNumber(number) ? number : strangersPhone
}

/** Tells, as a flag of the wire, whether a person has been verified by a telephone. */
const verifiedFlag = (world: EntryState, phone: string): '0' | '1' =>
  world.personByPhone.has(phone) ? '1' : '0'

const sessionLength = { expires_in: sessionSeconds }

const signInRoutes: readonly Route[] = [
  route(requestSmsCode, (request) => sendSms(request, request.body.mob, request.body.purpose)),
  secretRoute(signInBySms, tokens, (request) => {
    const { world, now, body, secrets } = request
    const sms = checkSmsCode(request, body, 'SIGN_IN')
    if ('refused' in sms) return sms
    const { smsId, phone } = sms
    return {
      reply: { ...secrets, ...sessionLength, idty_stas: verifiedFlag(world, phone) },
      events: [
        ...linkedBy(body.platform_code, now, { smsId }),
        sessionStarted(now, { way: 'SMS', smsId }, secrets),
      ],
    }
  }),
  secretRoute(signInByPhone, tokens, ({ world, now, body, secrets }) => {
    const proofHash = hashOf(`${body.platform}/${body.phone_proof}`)
    if (world.phonesGiven.has(proofHash))
      return refuse('PHONE_NOT_GIVEN', 'this proof is used up; the client gives a fresh one at each touch')
    const phone = phoneBehind(body.phone_proof)
    return {
      reply: { ...secrets, ...sessionLength, idty_stas: verifiedFlag(world, phone) },
      events: [
        { type: 'phone-given', at: now, proofHash, mob: phone },
        ...linkedBy(body.platform_code, now, { proofHash }),
        sessionStarted(now, { way: 'PHONE', proofHash }, secrets),
      ],
    }
  }),
  secretRoute(signInByPlatform, tokens, ({ world, now, body, secrets }) => {
    const linkHash = linkOf(body)
    const phone = world.platformLinks.get(linkHash)
    if (phone === undefined)
      return refuse('PLATFORM_NOT_LINKED', 'sign in by text message and send platform_code to link it')
    return {
      reply: { ...secrets, ...sessionLength, idty_stas: verifiedFlag(world, phone) },
      events: [sessionStarted(now, { way: 'PLATFORM', linkHash }, secrets)],
    }
  }),
]

const unknownPerson = (person: string): Refused =>
  refuse('NOT_FOUND', `no demo person "${person}"; GET /demo/people lists them`)

/** The routes of sign-in and of sessions. */
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
      events: [sessionStarted(now, { way: 'DEMO', personNumber }, secrets)],
    }
  }),
  ...signInRoutes,
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
        sessionStarted(now, { way: 'RENEWAL', accessHash }, secrets),
      ],
    }
  }),
  route(endSession, ({ world, now, caller: { session, person } }) => ({
    reply: {},
    events: [
      { type: 'session-ended', accessHash: session.accessHash },
      // The offline codes stored on this telephone are invalid from now on.
      ...(person ? revokeOfflineCodes(world, person.personNumber, now, session.signIn) : []),
    ],
  })),
]
