import type { Endpoint } from '@/contract/endpoint'
import { giveConsent, listConsentTexts } from '@/contract/consent'
import { checkFace, startIdentityVerification } from '@/contract/identity'
import type { InputOf } from '@/contract/endpoint'
import { signInBySms } from '@/contract/sign-in'
import { requestSmsCode } from '@/contract/sms'
import { activateVoucher } from '@/contract/voucher-holder'
import type { InferOutput } from 'valibot'
import { smsCode } from '../world/entry/sms-code'
import { foundingPassword } from '../world/entry/voucher-password'
import type { Person } from '../world/people/person'

/**
 * Calls an endpoint of the city with an access token.
 * @throws when the city refuses
 */
export type AskWith = <E extends Endpoint>(
  endpoint: E,
  input: InputOf<E>,
  accessToken?: string,
) => InferOutput<E['reply']>

/**
 * Signs a telephone in by text message.
 * @returns the access token
 */
export function signInByText(ask: AskWith, secret: string, phone: string): string {
  const { smsId } = ask(requestSmsCode, { body: { mob: phone, purpose: 'SIGN_IN' } })
  const proof = { sms_id: smsId, sms_code: smsCode(secret, smsId) }
  return ask(signInBySms, { body: proof }).accessToken
}

/** Verifies the identity of the telephone's owner: name and number first, then the face check. */
export function proveIdentity(ask: AskWith, { name, idNumber }: Person, accessToken: string): void {
  const claim = { psn_name: name, psn_cert_type: '01' as const, certno: idNumber }
  const { id } = ask(startIdentityVerification, { body: claim }, accessToken)
  ask(checkFace, { path: { idtyId: id }, body: { face_token: 'mock-pass' } }, accessToken)
}

/**
 * Goes through a complete first use: text message, identity, every consent, voucher.
 * @returns the access token of a person who may now use everything
 */
export function arrive(ask: AskWith, secret: string, person: Person): string {
  const token = signInByText(ask, secret, person.phone ?? '')
  proveIdentity(ask, person, token)
  for (const { kind, version } of ask(listConsentTexts, {})) {
    if (kind !== 'OTHER') ask(giveConsent, { body: { kind, version } }, token)
  }
  ask(activateVoucher, { body: { password: foundingPassword } }, token)
  return token
}
