import { append } from '../append'
import type { Appliers } from '../event-parts'
import { logAccess } from './access-log'
import { accountOf, personNumberOf } from './account-of'
import type { ArrivalEvent, Origin } from './arrival-events'
import type { EntryShelf, KeptSession } from './shelf'

export const applyArrival: Appliers<ArrivalEvent, EntryShelf> = {
  'session-started': (world, { at, origin, accessHash, refreshHash, expiresAt }) => {
    const continued = origin.way === 'RENEWAL' ? world.sessionsByAccess.get(origin.accessHash) : undefined
    const signIn = continued?.signIn ?? accessHash
    const session: KeptSession = { ...ownerBy(world, origin), accessHash, refreshHash, signIn, expiresAt }
    world.sessionsByAccess.set(accessHash, session)
    world.sessionsByRefresh.set(refreshHash, session)
    if (origin.way === 'RENEWAL') return
    if (origin.way === 'SMS') useUp(world, origin.smsId)
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
  'platform-linked': (world, { linkHash, smsId }) => {
    const sms = world.textMessages.get(smsId)
    if (sms) world.platformLinks.set(linkHash, sms.phone)
  },
  'identity-claimed': (world, { idtyId, accessHash, personNumber }) => {
    const account = accountBy(world, accessHash)
    world.identities.set(idtyId, { idtyId, account, personNumber, wrongFaces: 0, verified: false })
  },
  'identity-mismatched': (world, { at, accessHash }) =>
    append(world.mismatches, accountBy(world, accessHash), at),
  'face-failed': (world, { idtyId }) => {
    const identity = world.identities.get(idtyId)
    if (identity) identity.wrongFaces += 1
  },
  'identity-verified': (world, { at, idtyId }) => {
    const identity = world.identities.get(idtyId)
    if (!identity) return
    identity.verified = true
    const { account, personNumber } = identity
    if (account !== personNumber) tiePhone(world, account, personNumber)
    logAccess(world, personNumber, { at, what: 'IDENTITY' })
  },
}

/** A text message opens one door. */
export function useUp(world: EntryShelf, smsId: string): void {
  const sms = world.textMessages.get(smsId)
  if (sms) sms.used = true
}

/** The telephone proves this person from now on; the one before it, which may be a stranger's by now, proves nobody. */
export function tiePhone(world: EntryShelf, phone: string, personNumber: string): void {
  world.personByPhone.delete(world.phoneByPerson.get(personNumber) ?? '')
  world.phoneByPerson.delete(world.personByPhone.get(phone) ?? '')
  world.personByPhone.set(phone, personNumber)
  world.phoneByPerson.set(personNumber, phone)
}

function accountBy(world: EntryShelf, accessHash: string): string {
  const session = world.sessionsByAccess.get(accessHash)
  return session ? accountOf(session) : ''
}

function ownerBy(world: EntryShelf, origin: Origin): Pick<KeptSession, 'phone' | 'personNumber'> {
  switch (origin.way) {
    case 'DEMO':
      return { personNumber: origin.personNumber }
    case 'SMS':
      return ofPhone(world.textMessages.get(origin.smsId)?.phone)
    case 'PLATFORM':
      return ofPhone(world.platformLinks.get(origin.linkHash))
    case 'RENEWAL': {
      const { phone, personNumber } = world.sessionsByAccess.get(origin.accessHash) ?? {}
      return personNumber === undefined ? ofPhone(phone) : { personNumber }
    }
  }
}

const ofPhone = (phone: string | undefined): Pick<KeptSession, 'phone'> =>
  phone === undefined ? {} : { phone }
