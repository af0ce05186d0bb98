import type { ConsentKind } from '@/contract/consent'
import { append } from '../append'
import type { Appliers } from '../event-parts'
import type { PeopleState } from '../people/state'
import { logAccess } from './access-log'
import { assignPhone, markUsed } from './apply-sign-in'
import { consentGiven } from './consent-given'
import { consentVersion } from './consent-texts'
import type { HolderEvent } from './holder-events'
import type { EntryState, StoredConsent, StoredVoucher } from './state'
import { passwordRules } from './voucher-password'

type State = EntryState & PeopleState

/**
 * The consents of everybody who has used the app since before the founding; notices are not among them, because nothing
 * requires that consent.
 */
const foundingConsents: readonly ConsentKind[] = [
  'VOUCHER_USE',
  'READ_RECORDS',
  'RELATIVE_CODE',
  'FAMILY_SHARING',
]

/** The effects of the events of vouchers, passwords and consents. */
export const applyHolder: Appliers<HolderEvent, State> = {
  joined: (world, { at, personNumber }) => {
    const person = world.people.get(personNumber)
    if (!person) return
    const { phone, guardian } = person
    if (phone !== undefined) assignPhone(world, phone, personNumber)
    for (const kind of foundingConsents) {
      storeConsent(world, {
        kind,
        version: consentVersion,
        personNumber,
        ...(guardian !== undefined && { guardian }),
        givenAt: at,
      })
    }
    activate(world, personNumber, { activatedAt: at, wrongPasswords: 0 })
  },
  'consent-given': (world, { at: givenAt, personNumber, kind, version, guardian }) => {
    const by = guardian === undefined ? {} : { guardian }
    // A consent to an older text ends when the one to the current text begins.
    const older = consentGiven(world, personNumber, kind)
    if (older) older.withdrawnAt = givenAt
    storeConsent(world, { kind, version, personNumber, ...by, givenAt })
    logAccess(world, personNumber, { at: givenAt, what: 'CONSENT_GIVEN', consent: kind, ...byWhom(guardian) })
  },
  'consent-withdrawn': (world, { at, personNumber, number, guardian }) => {
    const consent = world.consents.get(personNumber)?.find((one) => one.number === number)
    if (!consent) return
    consent.withdrawnAt = at
    const { kind } = consent
    logAccess(world, personNumber, { at, what: 'CONSENT_WITHDRAWN', consent: kind, ...byWhom(guardian) })
  },
  'voucher-activated': (world, { at: activatedAt, personNumber, password }) =>
    activate(world, personNumber, { activatedAt, password, wrongPasswords: 0 }),
  'voucher-paused': (world, { at, personNumber, reason }) => {
    const voucher = world.vouchers.get(personNumber)
    if (voucher) voucher.paused = { at, reason }
    logAccess(world, personNumber, { at, what: 'PAUSE' })
  },
  'voucher-resumed': (world, { at, personNumber }) => {
    delete clearMistakes(world, personNumber)?.paused
    logAccess(world, personNumber, { at, what: 'RESUME' })
  },
  'password-mistaken': (world, { at, personNumber }) => {
    const voucher = world.vouchers.get(personNumber)
    if (!voucher) return
    voucher.wrongPasswords += 1
    if (voucher.wrongPasswords < passwordRules.tries) return
    voucher.wrongPasswords = 0
    voucher.lockedUntil = at + passwordRules.lockMs
    logAccess(world, personNumber, { at, what: 'PASSWORD_LOCKED' })
  },
  'password-changed': (world, { at, personNumber, password, smsId }) => {
    const voucher = clearMistakes(world, personNumber)
    if (voucher) voucher.password = password
    if (smsId !== undefined) markUsed(world, smsId)
    logAccess(world, personNumber, { at, what: 'PASSWORD_CHANGED' })
  },
  revealed: (world, { at, personNumber }) => {
    clearMistakes(world, personNumber)
    logAccess(world, personNumber, { at, what: 'REVEAL' })
  },
}

const byWhom = (guardian: string | undefined) => (guardian === undefined ? {} : { by: guardian })

function storeConsent(world: EntryState, consent: Omit<StoredConsent, 'number'>): void {
  world.consentCount += 1
  append(world.consents, consent.personNumber, { number: world.consentCount, ...consent })
}

function activate(world: EntryState, personNumber: string, voucher: StoredVoucher): void {
  world.vouchers.set(personNumber, voucher)
  logAccess(world, personNumber, { at: voucher.activatedAt, what: 'ACTIVATE' })
}

/** Clears the failed password attempts of a person who has just proven to be the owner, and returns their voucher. */
function clearMistakes(world: EntryState, personNumber: string): StoredVoucher | undefined {
  const voucher = world.vouchers.get(personNumber)
  if (!voucher) return undefined
  voucher.wrongPasswords = 0
  delete voucher.lockedUntil
  return voucher
}
