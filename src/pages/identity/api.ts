import type * as v from 'valibot'
import type { Call } from '@/api/call'
import type { Asked } from '@/api/city-api'
import { createPersonApi, type PersonApi } from '@/api/person-api'
import { type AccessEntry, readAccessLog } from '@/contract/access-log'
import { type City, listCities } from '@/contract/city'
import { type Consent, withdrawConsent } from '@/contract/consent'
import { checkFace, type identityStates, startIdentityVerification } from '@/contract/identity'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { type Revealed, revealMe } from '@/contract/reveal'
import { type SignedIn, signInByPlatform, signInBySms } from '@/contract/sign-in'
import { requestSmsCode, type SentSms, type SmsPurpose } from '@/contract/sms'
import {
  activateVoucher,
  changePassword,
  type PauseReason,
  pauseVoucher,
  requestResetCode,
  resetPassword,
  resumeVoucher,
  type VoucherHolder,
} from '@/contract/voucher-holder'

type IdentityState = (typeof identityStates)[number]

/** What `wx.login` or `my.getAuthCode` gave. */
export interface PlatformCode {
  readonly platform: 'weapp' | 'alipay'
  readonly code: string
}

/** Who is holding the phone, asked of the city. Only the identity pages carry this. */
export interface IdentityApi extends PersonApi {
  requestSmsCode(phone: string, purpose: SmsPurpose): Asked<SentSms>
  /** @param link makes the next sign-in on this phone a single touch */
  signInBySms(smsId: string, code: string, link: PlatformCode | undefined): Asked<SignedIn>
  signInByPlatform(code: PlatformCode): Asked<SignedIn>
  startVerification(who: {
    readonly name: string
    readonly certificate: CertificateKind
    readonly number: string
  }): Asked<{ readonly id: string; readonly state: IdentityState }>
  checkFace(verificationId: string, faceToken: string): Asked<IdentityState>
  activate(password: string): Asked<VoucherHolder>
}

const onTheWire = ({ platform, code }: PlatformCode) => ({ platform, auth_code: code })

export const createIdentityApi = (call: Call): IdentityApi => ({
  ...createPersonApi(call),
  requestSmsCode: (mob, purpose) => call(requestSmsCode, { body: { mob, purpose } }),
  signInBySms: (sms_id, sms_code, link) =>
    call(signInBySms, { body: { sms_id, sms_code, ...(link && { platform_code: onTheWire(link) }) } }),
  signInByPlatform: (code) => call(signInByPlatform, { body: onTheWire(code) }),
  startVerification: ({ name, certificate, number }) =>
    call(startIdentityVerification, {
      body: { psn_name: name, psn_cert_type: encodeCertificate(certificate), certno: number },
    }),
  checkFace: (idtyId, face_token) => call(checkFace, { path: { idtyId }, body: { face_token } }),
  activate: (password) => call(activateVoucher, { body: { password } }),
})

/** What a person may see and take back, asked of the city. Only the account pages carry this. */
export interface AccountApi extends PersonApi {
  reveal(password: string): Asked<Revealed>
  cities(): Asked<readonly City[]>
  choosePlace(code: string): Asked<{ readonly code: string; readonly name: string }>
  withdrawConsent(id: string): Asked<Consent>
  pause(reason: PauseReason): Asked<VoucherHolder>
  resume(password: string): Asked<VoucherHolder>
  changePassword(password: string, next: string): Asked<VoucherHolder>
  /** To the telephone the city knows, which it tells masked. */
  requestResetCode(): Asked<SentResetCode>
  resetPassword(smsId: string, code: string, next: string): Asked<VoucherHolder>
  accessLog(cursor: string | undefined): Asked<AccessPage>
}

/** A message on its way, and where to. */
export type SentResetCode = v.InferOutput<(typeof requestResetCode)['reply']>

export interface AccessPage {
  readonly items: readonly AccessEntry[]
  readonly nextCursor: string | null
}

export const createAccountApi = (call: Call): AccountApi => ({
  ...createPersonApi(call),
  reveal: (password) => call(revealMe, { body: { password } }),
  cities: () => call(listCities, {}),
  choosePlace: (admdvs) => call(chooseInsuredPlace, { body: { admdvs } }),
  withdrawConsent: (consentId) => call(withdrawConsent, { path: { consentId } }),
  pause: (reason) => call(pauseVoucher, { body: { reason } }),
  resume: (password) => call(resumeVoucher, { body: { password } }),
  changePassword: (password, next) => call(changePassword, { body: { password, new_password: next } }),
  requestResetCode: () => call(requestResetCode, { body: {} }),
  resetPassword: (sms_id, sms_code, next) =>
    call(resetPassword, { body: { sms_id, sms_code, new_password: next } }),
  accessLog: async (cursor) => {
    const query = { limit: '20', ...(cursor !== undefined && { cursor }) }
    const page = await call(readAccessLog, { query })
    if (!page.ok) return page
    const { entries, nextCursor } = page.value
    return { ok: true, value: { items: entries, nextCursor } }
  },
})
