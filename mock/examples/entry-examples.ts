import { enterAsDemoPerson } from '@/contract/demo'
import { listConsents } from '@/contract/consent'
import { startIdentityVerification } from '@/contract/identity'
import { signInBySms } from '@/contract/sign-in'
import { requestSmsCode } from '@/contract/sms'
import { pauseVoucher, requestResetCode } from '@/contract/voucher-holder'
import { consentVersion } from '../world/entry/consent-texts'
import { smsCode } from '../world/entry/sms-code'
import { foundingPassword as password } from '../world/entry/voucher-password'
import type { Person } from '../world/people/person'
import { insuredOf } from '../world/people/shelf'
import type { Examples } from './example'
import { secret, type SmallTown } from './small-town'

/** Whom a demo session is for: a newcomer has none, and lets a neighbour have it. */
const demoPerson = ({ world }: SmallTown, name: string): string =>
  personOf(world, name).newcomer ? 'employee' : name

function personOf(world: SmallTown['world'], name: string): Person {
  const person = [...world.people.values()].find((one) => one.person === name)
  if (!person) throw new RangeError(`nobody here is called ${name}`)
  return person
}

/** A telephone nobody has proven anything with. */
const freshPhone = '13600000000'

const signInProof = ({ askWith }: SmallTown) => {
  const { smsId } = askWith(requestSmsCode, { body: { mob: freshPhone, purpose: 'SIGN_IN' } })
  return { sms_id: smsId, sms_code: smsCode(secret, smsId) }
}

const claimOf = (town: SmallTown, name: string) => {
  const person = personOf(town.world, name)
  return { psn_name: person.name, psn_cert_type: '01' as const, certno: person.idNumber }
}

const arrivalExamples = {
  listDemoPeople: () => ({}),
  enterAsDemoPerson: (town, person) => ({ body: { person: demoPerson(town, person) } }),
  refreshSession: (town, person) => {
    const { refreshToken } = town.ask(enterAsDemoPerson, { body: { person: demoPerson(town, person) } })
    return { body: { refresh_token: refreshToken } }
  },
  endSession: () => ({}),
  requestSmsCode: () => ({ body: { mob: freshPhone, purpose: 'SIGN_IN' as const } }),
  signInBySms: (town) => ({ body: signInProof(town) }),
  signInByPlatform: (town) => {
    const linked = { platform: 'weapp' as const, auth_code: 'somebody.first-code' }
    const proof = signInProof(town)
    town.ask(signInBySms, { body: { ...proof, platform_code: linked } })
    return { body: { ...linked, auth_code: 'somebody.next-code' } }
  },
  startIdentityVerification: (town, person) => ({ body: claimOf(town, person) }),
  checkFace: (town, person) => {
    const { id } = town.ask(startIdentityVerification, { body: claimOf(town, person) }, person)
    return { path: { idtyId: id }, body: { face_token: 'mock-pass' } }
  },
} satisfies Examples

const consentExamples = {
  listConsentTexts: () => ({}),
  listConsents: () => ({}),
  giveConsent: ({ world }, person) => {
    // A child's new consents are the guardian's to give; one that was given may be repeated by anybody.
    const kind = personOf(world, person).guardian === undefined ? 'NOTICES' : 'VOUCHER_USE'
    return { body: { kind, version: consentVersion } }
  },
  readGuardianship: () => ({}),
  withdrawConsent: (town, person) => {
    const [consent] = town.ask(listConsents, {}, person)
    return { path: { consentId: consent?.id ?? '' } }
  },
} satisfies Examples

const holderExamples = {
  revealMe: () => ({ body: { password } }),
  chooseInsuredPlace: ({ world }, person) => {
    const [insured] = insuredOf(world, personOf(world, person))
    return { body: { admdvs: insured?.admdvs ?? '' } }
  },
  readVoucher: () => ({}),
  activateVoucher: () => ({ body: { password } }),
  pauseVoucher: () => ({ body: { reason: 'LOST' as const } }),
  resumeVoucher: (town, person) => {
    town.ask(pauseVoucher, { body: { reason: 'LOST' } }, person)
    return { body: { password } }
  },
  changePassword: () => ({ body: { password, new_password: '538204' } }),
  // A newcomer's telephone has just been sent a message, and must wait for the next.
  requestResetCode: (town, person) => ({ by: demoPerson(town, person), body: {} }),
  resetPassword: (town, person) => {
    const by = demoPerson(town, person)
    const { smsId } = town.ask(requestResetCode, { body: {} }, by)
    return {
      by,
      body: { sms_id: smsId, sms_code: smsCode(secret, smsId), new_password: '538204' },
    }
  },
  readAccessLog: () => ({ query: { limit: '5' } }),
} satisfies Examples

export const entryExamples = {
  ...arrivalExamples,
  ...consentExamples,
  ...holderExamples,
} satisfies Examples
