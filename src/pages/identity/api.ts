import type { Call } from '@/api/call'
import type { CityAnswer } from '@/api/city-api'
import { createPersonApi, type PersonApi } from '@/api/person-api'
import { type AccessEntry, readAccessLog } from '@/contract/access-log'
import { type City, listCities } from '@/contract/city'
import { type Consent, withdrawConsent } from '@/contract/consent'
import {
  checkFace,
  type FaceProof,
  type IdentityClaim,
  type IdentityState,
  startIdentityVerification,
} from '@/contract/identity'
import { listNotices, type NoticeSettings, type NoticeSwitch, switchNotices } from '@/contract/notice'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { type Revealed, revealMe } from '@/contract/reveal'
import {
  type LoginCode,
  type PhoneSignIn,
  type SignedIn,
  signInByPhone,
  signInByPlatform,
  signInBySms,
  type SmsSignIn,
} from '@/contract/sign-in'
import { requestSmsCode, type SentSms, type SmsRequest } from '@/contract/sms'
import {
  activateVoucher,
  changePassword,
  type PasswordChange,
  type PasswordReset,
  type PauseReason,
  pauseVoucher,
  requestResetCode,
  resetPassword,
  resumeVoucher,
  type SentResetCode,
  type VoucherHolder,
} from '@/contract/voucher-holder'
import type { PagedList } from '@/state/paged-list'

/** Asks the city who is holding the phone. Only the identity pages carry these questions. */
export interface IdentityApi extends PersonApi {
  requestSmsCode(request: SmsRequest): CityAnswer<SentSms>
  signInBySms(form: SmsSignIn): CityAnswer<SignedIn>
  signInByPhone(form: PhoneSignIn): CityAnswer<SignedIn>
  signInByPlatform(code: LoginCode): CityAnswer<SignedIn>
  startVerification(claim: IdentityClaim): CityAnswer<{ readonly id: string; readonly state: IdentityState }>
  checkFace(proof: FaceProof): CityAnswer<IdentityState>
  activate(password: string): CityAnswer<VoucherHolder>
}

/** Builds the questions of signing in and of the first use. */
export const createIdentityApi = (call: Call): IdentityApi => ({
  ...createPersonApi(call),
  requestSmsCode: (request) => call(requestSmsCode, request),
  signInBySms: (form) => call(signInBySms, form),
  signInByPhone: (form) => call(signInByPhone, form),
  signInByPlatform: (code) => call(signInByPlatform, code),
  startVerification: (claim) => call(startIdentityVerification, claim),
  checkFace: (proof) => call(checkFace, proof),
  activate: (password) => call(activateVoucher, password),
})

/** Asks the city for everything a person may see, change and take back. Only the account pages carry these questions. */
export interface AccountApi extends PersonApi {
  reveal(password: string): CityAnswer<Revealed>
  cities(): CityAnswer<readonly City[]>
  /** @param code division code of an insured place */
  choosePlace(code: string): CityAnswer<{ readonly code: string; readonly name: string }>
  withdrawConsent(id: string): CityAnswer<Consent>
  notices(): CityAnswer<NoticeSettings>
  switchNotices(change: NoticeSwitch): CityAnswer<NoticeSettings>
  pause(reason: PauseReason): CityAnswer<VoucherHolder>
  resume(password: string): CityAnswer<VoucherHolder>
  changePassword(change: PasswordChange): CityAnswer<VoucherHolder>
  /** The message goes to the telephone the city knows, which it tells masked. */
  requestResetCode(): CityAnswer<SentResetCode>
  resetPassword(reset: PasswordReset): CityAnswer<VoucherHolder>
  /** @param cursor where the page begins; the first page where it is undefined */
  accessLog(cursor: string | undefined): CityAnswer<PagedList<AccessEntry>>
}

/** Builds the questions of the account pages. */
export const createAccountApi = (call: Call): AccountApi => ({
  ...createPersonApi(call),
  reveal: (password) => call(revealMe, password),
  cities: () => call(listCities, {}),
  choosePlace: (code) => call(chooseInsuredPlace, code),
  withdrawConsent: (id) => call(withdrawConsent, id),
  notices: () => call(listNotices, {}),
  switchNotices: (change) => call(switchNotices, change),
  pause: (reason) => call(pauseVoucher, reason),
  resume: (password) => call(resumeVoucher, password),
  changePassword: (change) => call(changePassword, change),
  requestResetCode: () => call(requestResetCode, {}),
  resetPassword: (reset) => call(resetPassword, reset),
  accessLog: async (cursor) => {
    const page = await call(readAccessLog, cursor)
    if (!page.ok) return page
    const { entries, nextCursor } = page.value
    return { ok: true, value: { items: entries, nextCursor } }
  },
})
