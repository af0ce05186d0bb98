import { append } from '../append'
import type { Appliers } from '../event-parts'
import { logAccess } from './access-log'
import { accountOf, personNumberOf } from './account-of'
import type { SignInEvent, Origin } from './sign-in-events'
import type { EntryState, StoredSession } from './state'

/** The effects of the events of sign-in and identity. */
export const applySignIn: Appliers<SignInEvent, EntryState> = {
  'session-started': (world, { at, origin, accessHash, refreshHash, expiresAt }) => {
    const continued = origin.way === 'RENEWAL' ? world.sessionsByAccess.get(origin.accessHash) : undefined
    const signIn = continued?.signIn ?? accessHash
    const session: StoredSession = { ...ownerFrom(world, origin), accessHash, refreshHash, signIn, expiresAt }
    world.sessionsByAccess.set(accessHash, session)
    world.sessionsByRefresh.set(refreshHash, session)
    if (origin.way === 'RENEWAL') return
    if (origin.way === 'SMS') markUsed(world, origin.smsId)
    const personNumber = personNumberOf(world, session)
    if (personNumber !== undefined) logAccess(world, personNumber, { at, what: 'SIGN_IN', way: origin.way })
  },
  'session-ended': (world, { accessHash }) => {
    const session = world.sessionsByAccess.get(accessHash)
    if (session) session.ended = true
  },
  'session-renewed': (world, { accessHash, at }) => {
    const session = world.sessionsByAccess.get(accessHash)
    if (session) session.renewedAt = at
  },
  'sms-sent': (world, { at: sentAt, smsId, mob: phone, purpose }) => {
    world.textMessages.set(smsId, { smsId, phone, purpose, sentAt, wrongTries: 0, used: false })
    append(world.messagesTo, phone, sentAt)
  },
  'sms-mistaken': (world, { smsId }) => {
    const sms = world.textMessages.get(smsId)
    if (sms) sms.wrongTries += 1
  },
  'phone-given': (world, { proofHash, mob: phone }) => void world.phonesGiven.set(proofHash, phone),
  'platform-linked': (world, { linkHash, smsId = '', proofHash = '' }) => {
    const phone = world.textMessages.get(smsId)?.phone ?? world.phonesGiven.get(proofHash)
    if (phone !== undefined) world.platformLinks.set(linkHash, phone)
  },
  'identity-claimed': (world, { idtyId, accessHash, personNumber }) => {
    const account = accountOfSession(world, accessHash)
    world.identities.set(idtyId, { idtyId, account, personNumber, wrongFaces: 0, verified: false })
  },
  'identity-mismatched': (world, { at, accessHash }) =>
    append(world.mismatches, accountOfSession(world, accessHash), at),
  'face-failed': (world, { idtyId }) => {
    const identity = world.identities.get(idtyId)
    if (identity) identity.wrongFaces += 1
  },
  'identity-verified': (world, { at, idtyId }) => {
    const identity = world.identities.get(idtyId)
    if (!identity) return
    identity.verified = true
    const { account, personNumber } = identity
    if (account !== personNumber) assignPhone(world, account, personNumber)
    logAccess(world, personNumber, { at, what: 'IDENTITY' })
  },
}

/** Marks a text message as used: its code is accepted once. */
export function markUsed(world: EntryState, smsId: string): void {
  const sms = world.textMessages.get(smsId)
  if (sms) sms.used = true
}

/**
 * Assigns the telephone to this person from now on. The person's former telephone, which may belong to a stranger by
 * now, is no longer anybody's.
 */
export function assignPhone(world: EntryState, phone: string, personNumber: string): void {
  world.personByPhone.delete(world.phoneByPerson.get(personNumber) ?? '')
  world.phoneByPerson.delete(world.personByPhone.get(phone) ?? '')
  world.personByPhone.set(phone, personNumber)
  world.phoneByPerson.set(personNumber, phone)
}

function accountOfSession(world: EntryState, accessHash: string): string {
  const session = world.sessionsByAccess.get(accessHash)
  return session ? accountOf(session) : ''
}

function ownerFrom(world: EntryState, origin: Origin): Pick<StoredSession, 'phone' | 'personNumber'> {
  switch (origin.way) {
    case 'DEMO':
      return { personNumber: origin.personNumber }
    case 'SMS':
      return ofPhone(world.textMessages.get(origin.smsId)?.phone)
    case 'PHONE':
      return ofPhone(world.phonesGiven.get(origin.proofHash))
    case 'PLATFORM':
      return ofPhone(world.platformLinks.get(origin.linkHash))
    case 'RENEWAL': {
      const { phone, personNumber } = world.sessionsByAccess.get(origin.accessHash) ?? {}
      return personNumber === undefined ? ofPhone(phone) : { personNumber }
    }
  }
}

const ofPhone = (phone: string | undefined): Pick<StoredSession, 'phone'> =>
  phone === undefined ? {} : { phone }
