import { people } from 'mock/world/people/people'
import type { Person } from 'mock/world/people/person'
import { smsCode } from 'mock/world/entry/sms-code'
import { checkFace, startIdentityVerification } from '@/contract/identity'
import { signInBySms } from '@/contract/sign-in'
import { requestSmsCode, type SmsPurpose } from '@/contract/sms'
import { foundTown, must, type Town } from '../town'

/** The id of a text message and the code that a person types. */
export interface TypedCode {
  readonly sms_id: string
  readonly sms_code: string
}

/** Converts seconds to milliseconds. */
export const seconds = (count: number): number => count * 1_000

/** Converts minutes to milliseconds. */
export const minutes = (count: number): number => count * 60_000

/** A mobile number that nobody in the city has. */
export const newPhone = '13612345678'

/** Finds a person of the mock city by short name. */
export const personCalled = (name: string): Person => {
  const person = people.find((one) => one.person === name)
  if (!person) throw new Error(`nobody is called ${name}`)
  return person
}

/** Returns the mobile number of a person; empty for a person without one. */
export const phoneOf = (name: string): string => personCalled(name).phone ?? ''

/** Asks the city for a code by text message. */
export const requestCode = (town: Town, mob: string, purpose: SmsPurpose = 'SIGN_IN') =>
  town.ask(requestSmsCode, { body: { mob, purpose } })

/** Has a text message sent and reads it: returns its id and code as the person would type them. */
export function receivedCode(town: Town, mob: string, purpose: SmsPurpose = 'SIGN_IN'): TypedCode {
  const { smsId } = must(requestCode(town, mob, purpose))
  return { sms_id: smsId, sms_code: smsCode(town.host.journal.secret, smsId) }
}

/** Returns the same message with a wrong code. */
export const withWrongCode = ({ sms_id, sms_code }: TypedCode): TypedCode => ({
  sms_id,
  sms_code: String((Number(sms_code) + 1) % 1_000_000).padStart(6, '0'),
})

/**
 * Signs a mobile number in by text message.
 * @returns the session
 */
export const signIn = (town: Town, mob: string) =>
  must(town.ask(signInBySms, { body: receivedCode(town, mob) }))

/** Starts an identity verification as the person of that name; `changed` replaces fields. */
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

/** Hands the result of a face check to the city; `mock-pass` is the face in the register. */
export const showFace = (town: Town, token: string, idtyId: string, face_token = 'mock-pass') =>
  town.ask(checkFace, { path: { idtyId }, body: { face_token } }, { token })

/** Creates a town with the newcomer signed in by telephone and not verified yet. */
export function townWithNewcomer() {
  const town = foundTown({ people: ['newcomer', 'employee'] })
  return { town, token: signIn(town, phoneOf('newcomer')).accessToken }
}
