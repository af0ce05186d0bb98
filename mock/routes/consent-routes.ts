import { giveConsent, listConsents, listConsentTexts, withdrawConsent } from '@/contract/consent'
import { readGuardianship } from '@/contract/guardianship'
import { noticeKinds } from '@/contract/notice'
import { toWireTime } from '@/domain/china-day'
import { validCodes, revokeCodes } from '../world/codes/valid-codes'
import { consentGiven } from '../world/entry/consent-given'
import { consentTexts, consentVersion } from '../world/entry/consent-texts'
import type { StoredConsent } from '../world/entry/state'
import { representativeOf, wardsOf } from '../world/family/guardianship'
import type { NoticeEvent } from '../world/notices/events'
import { maskName, type Person } from '../world/people/person'
import type { World } from '../world/world'
import { refuse, route, type Route } from './route'

const idOf = (number: number): string => `C${String(number).padStart(9, '0')}`

const maskedName = (world: World, personNumber: string): string =>
  maskName(world.people.get(personNumber)?.name ?? '')

const toWire = (world: World, consent: StoredConsent) => ({
  cons_id: idOf(consent.number),
  kind: consent.kind,
  version: consent.version,
  psn_no: consent.personNumber,
  psn_name: maskedName(world, consent.personNumber),
  by_guardian: consent.guardian === undefined ? ('0' as const) : ('1' as const),
  crte_time: toWireTime(consent.givenAt),
  wdrw_time: consent.withdrawnAt === undefined ? null : toWireTime(consent.withdrawnAt),
})

/**
 * Returns the consent receipts a person may see, newest first: their own, and those of the children whose guardian they
 * are.
 */
const visibleConsents = (world: World, person: Person, now: number): StoredConsent[] =>
  [person, ...wardsOf(world, person, now)]
    .flatMap(({ personNumber }) => world.consents.get(personNumber) ?? [])
    .sort((one, other) => other.number - one.number)

/** Switches all notices off, so that none comes after the consent was withdrawn, nor when it is given again. */
const noNotices = (at: number, personNumber: string): NoticeEvent => ({
  type: 'notices-switched',
  at,
  personNumber,
  kinds: [...noticeKinds],
  platform: null,
})

/** The routes of consents and of guardianship. */
export const consentRoutes: readonly Route[] = [
  route(listConsentTexts, () => ({ reply: { texts: [...consentTexts] } })),
  route(listConsents, ({ world, now, caller: { person } }) => ({
    reply: { consents: visibleConsents(world, person, now).map((consent) => toWire(world, consent)) },
  })),
  route(readGuardianship, ({ world, now, caller: { person } }) => {
    const representative = representativeOf(person, now)
    return {
      reply: {
        guardian:
          representative === person.personNumber ? null : { psn_name: maskedName(world, representative) },
        wards: wardsOf(world, person, now).map(({ personNumber, name }) => ({
          psn_no: personNumber,
          psn_name: maskName(name),
        })),
      },
    }
  }),
  route(giveConsent, ({ world, now, body, caller: { person } }) => {
    const { kind, version } = body
    if (version !== consentVersion)
      return refuse('CONSENT_OUTDATED', 'there is another text now: GET /consent-texts')
    const forChild = body.for_psn_no !== undefined && body.for_psn_no !== person.personNumber
    const whose = forChild
      ? wardsOf(world, person, now).find((child) => child.personNumber === body.for_psn_no)
      : person
    if (!whose) return refuse('NOT_FOUND', 'no such child under 14 of this person')
    const { personNumber } = whose
    const before = consentGiven(world, personNumber, kind)
    if (before?.version === version) return { reply: toWire(world, before) }
    if (!forChild && representativeOf(person, now) !== personNumber)
      return refuse('GUARDIAN_REQUIRED', 'for a child under 14 the guardian consents, with for_psn_no')
    const guardian = forChild ? { guardian: person.personNumber } : {}
    const number = world.consentCount + 1
    return {
      reply: toWire(world, { number, kind, version, personNumber, ...guardian, givenAt: now }),
      events: [{ type: 'consent-given', at: now, personNumber, kind, version, ...guardian }],
    }
  }),
  route(withdrawConsent, ({ world, now, path: { consentId }, caller: { person } }) => {
    const consent = visibleConsents(world, person, now).find(({ number }) => idOf(number) === consentId)
    if (!consent) return refuse('NOT_FOUND', 'no such consent of this person')
    if (consent.withdrawnAt !== undefined) return { reply: toWire(world, consent) }
    const { number, personNumber, kind } = consent
    const guardian = personNumber === person.personNumber ? {} : { guardian: person.personNumber }
    const codesToRevoke = validCodes(world, personNumber, now).filter(
      (code) => kind === 'VOUCHER_USE' || (kind === 'RELATIVE_CODE' && code.personNumber !== personNumber),
    )
    return {
      reply: toWire(world, { ...consent, withdrawnAt: now }),
      events: [
        { type: 'consent-withdrawn', at: now, personNumber, number, ...guardian },
        ...revokeCodes(codesToRevoke),
        ...(kind === 'NOTICES' ? [noNotices(now, personNumber)] : []),
      ],
    }
  }),
]
