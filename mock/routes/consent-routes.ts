import { giveConsent, listConsents, listConsentTexts, withdrawConsent } from '@/contract/consent'
import { readGuardianship } from '@/contract/guardianship'
import { toWireTime } from '@/domain/china-day'
import { livingCodes, revoking } from '../world/codes/living-codes'
import { consentGiven } from '../world/entry/consent-given'
import { consentTexts, consentVersion } from '../world/entry/consent-texts'
import type { KeptConsent } from '../world/entry/shelf'
import { speakerFor, wardsOf } from '../world/family/speaking-for'
import { maskName, type Person } from '../world/people/person'
import type { World } from '../world/world'
import { refuse, route, type Route } from './route'

const idOf = (number: number): string => `C${String(number).padStart(9, '0')}`

const maskedName = (world: World, personNumber: string): string =>
  maskName(world.people.get(personNumber)?.name ?? '')

const described = (world: World, consent: KeptConsent) => ({
  cons_id: idOf(consent.number),
  kind: consent.kind,
  version: consent.version,
  psn_no: consent.personNumber,
  psn_name: maskedName(world, consent.personNumber),
  by_guardian: consent.guardian === undefined ? ('0' as const) : ('1' as const),
  crte_time: toWireTime(consent.givenAt),
  wdrw_time: consent.withdrawnAt === undefined ? null : toWireTime(consent.withdrawnAt),
})

/** The receipts a person may see: their own, and those of the children they are guardian of. */
const consentsSeenBy = (world: World, person: Person, now: number): KeptConsent[] =>
  [person, ...wardsOf(world, person, now)]
    .flatMap(({ personNumber }) => world.consents.get(personNumber) ?? [])
    .sort((one, other) => other.number - one.number)

export const consentRoutes: readonly Route[] = [
  route(listConsentTexts, () => ({ reply: { texts: [...consentTexts] } })),
  route(listConsents, ({ world, now, caller: { person } }) => ({
    reply: { consents: consentsSeenBy(world, person, now).map((consent) => described(world, consent)) },
  })),
  route(readGuardianship, ({ world, now, caller: { person } }) => {
    const speaker = speakerFor(person, now)
    return {
      reply: {
        guardian: speaker === person.personNumber ? null : { psn_name: maskedName(world, speaker) },
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
    if (before?.version === version) return { reply: described(world, before) }
    if (!forChild && speakerFor(person, now) !== personNumber)
      return refuse('GUARDIAN_REQUIRED', 'for a child under 14 the guardian consents, with for_psn_no')
    const guardian = forChild ? { guardian: person.personNumber } : {}
    const number = world.consentCount + 1
    return {
      reply: described(world, { number, kind, version, personNumber, ...guardian, givenAt: now }),
      events: [{ type: 'consent-given', at: now, personNumber, kind, version, ...guardian }],
    }
  }),
  route(withdrawConsent, ({ world, now, path: { consentId }, caller: { person } }) => {
    const consent = consentsSeenBy(world, person, now).find(({ number }) => idOf(number) === consentId)
    if (!consent) return refuse('NOT_FOUND', 'no such consent of this person')
    if (consent.withdrawnAt !== undefined) return { reply: described(world, consent) }
    const { number, personNumber, kind } = consent
    const guardian = personNumber === person.personNumber ? {} : { guardian: person.personNumber }
    const dying = livingCodes(world, personNumber, now).filter(
      (code) => kind === 'VOUCHER_USE' || (kind === 'RELATIVE_CODE' && code.personNumber !== personNumber),
    )
    return {
      reply: described(world, { ...consent, withdrawnAt: now }),
      events: [{ type: 'consent-withdrawn', at: now, personNumber, number, ...guardian }, ...revoking(dying)],
    }
  }),
]
