import { checkFace, startIdentityVerification, type identityStates } from '@/contract/identity'
import { signInByPlatform, signInBySms, type SignedIn } from '@/contract/sign-in'
import { requestSmsCode, type SentSms, type SmsPurpose } from '@/contract/sms'
import { activateVoucher, type VoucherHolder } from '@/contract/voucher-holder'
import type { Call } from './call'
import type { Asked } from './city-api'
import { createStandingApi, type StandingApi } from './standing-api'

type IdentityState = (typeof identityStates)[number]

/** What `wx.login` or `my.getAuthCode` gave. */
export interface PlatformCode {
  readonly platform: 'weapp' | 'alipay'
  readonly code: string
}

/** By which number a person says who they are (`psn_cert_type`). */
export type Certificate = '01' | '02' | '03'

/** Who is holding the phone, asked of the city. Only the identity pages carry this. */
export interface IdentityApi extends StandingApi {
  requestSmsCode(phone: string, purpose: SmsPurpose): Asked<SentSms>
  /** @param link makes the next sign-in on this phone a single touch */
  signInBySms(smsId: string, code: string, link: PlatformCode | undefined): Asked<SignedIn>
  signInByPlatform(code: PlatformCode): Asked<SignedIn>
  startVerification(who: {
    readonly name: string
    readonly certificate: Certificate
    readonly number: string
  }): Asked<{ readonly id: string; readonly state: IdentityState }>
  checkFace(verificationId: string, faceToken: string): Asked<IdentityState>
  activate(password: string): Asked<VoucherHolder>
}

const onTheWire = ({ platform, code }: PlatformCode) => ({ platform, auth_code: code })

export const createIdentityApi = (call: Call): IdentityApi => ({
  ...createStandingApi(call),
  requestSmsCode: (mob, purpose) => call(requestSmsCode, { body: { mob, purpose } }),
  signInBySms: (sms_id, sms_code, link) =>
    call(signInBySms, { body: { sms_id, sms_code, ...(link && { platform_code: onTheWire(link) }) } }),
  signInByPlatform: (code) => call(signInByPlatform, { body: onTheWire(code) }),
  startVerification: ({ name, certificate, number }) =>
    call(startIdentityVerification, { body: { psn_name: name, psn_cert_type: certificate, certno: number } }),
  checkFace: (idtyId, face_token) => call(checkFace, { path: { idtyId }, body: { face_token } }),
  activate: (password) => call(activateVoucher, { body: { password } }),
})
