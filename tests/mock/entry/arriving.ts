import { people } from 'mock/world/people/people'
import type { Person } from 'mock/world/people/person'
import { smsCode } from 'mock/world/entry/sms-code'
import { checkFace, startIdentityVerification } from '@/contract/identity'
import { signInBySms } from '@/contract/sign-in'
import { requestSmsCode, type SmsPurpose } from '@/contract/sms'
import { foundTown, must, type Town } from '../town'

/** What a person types. */
export interface TypedCode {
  readonly sms_id: string
  readonly sms_code: string
}

export const seconds = (count: number): number => count * 1_000
export const minutes = (count: number): number => count * 60_000

/** A telephone nobody in the city has. */
export const newPhone = '13612345678'

export const personCalled = (name: string): Person => {
  const person = people.find((one) => one.person === name)
  if (!person) throw new Error(`nobody is called ${name}`)
  return person
}

export const phoneOf = (name: string): string => personCalled(name).phone ?? ''

export const requestCode = (town: Town, mob: string, purpose: SmsPurpose = 'SIGN_IN') =>
  town.ask(requestSmsCode, { body: { mob, purpose } })

/** A message is sent and read: id and code as the person would type them. */
export function receivedCode(town: Town, mob: string, purpose: SmsPurpose = 'SIGN_IN'): TypedCode {
  const { smsId } = must(requestCode(town, mob, purpose))
  return { sms_id: smsId, sms_code: smsCode(town.host.journal.secret, smsId) }
}

/** The same message, another code. */
export const mistyped = ({ sms_id, sms_code }: TypedCode): TypedCode => ({
  sms_id,
  sms_code: String((Number(sms_code) + 1) % 1_000_000).padStart(6, '0'),
})

/** A telephone signs in by text message. @returns what it holds then */
export const signIn = (town: Town, mob: string) =>
  must(town.ask(signInBySms, { body: receivedCode(town, mob) }))

/** Says that somebody is the person of that name. */
export const claim = (
  town: Town,
  token: string,
  name: string,
  changed: {
    readonly psn_cert_type?: '01' | '02' | '03'
    readonly certno?: string
    readonly psn_name?: string
  } = {},
) => {
  const person = personCalled(name)
  const body = { psn_name: person.name, psn_cert_type: '01' as const, certno: person.idNumber, ...changed }
  return town.ask(startIdentityVerification, { body }, { token })
}

export const showFace = (town: Town, token: string, idtyId: string, face_token = 'mock-pass') =>
  town.ask(checkFace, { path: { idtyId }, body: { face_token } }, { token })

/** The newcomer with a telephone in the hand: signed in, nothing proven. */
export function arrivingTown() {
  const town = foundTown({ people: ['newcomer', 'employee'] })
  return { town, token: signIn(town, phoneOf('newcomer')).accessToken }
}
