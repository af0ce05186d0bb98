import { readAccessLog, type AccessEntry } from '@/contract/access-log'
import { listCities, type City } from '@/contract/city'
import {
  giveConsent,
  listConsents,
  listConsentTexts,
  withdrawConsent,
  type Consent,
  type ConsentKind,
  type ConsentText,
} from '@/contract/consent'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { readMe, type Me } from '@/contract/me'
import { revealMe, type Revealed } from '@/contract/reveal'
import { requestSmsCode } from '@/contract/sms'
import {
  changePassword,
  pauseVoucher,
  readVoucher,
  resetPassword,
  resumeVoucher,
  type PauseReason,
  type VoucherHolder,
} from '@/contract/voucher-holder'
import type { Call } from './call'
import type { Asked } from './city-api'

/** What a person may see and take back, asked of the city. Only the account pages carry this. */
export interface AccountApi {
  me(): Asked<Me>
  reveal(password: string): Asked<Revealed>
  cities(): Asked<readonly City[]>
  choosePlace(code: string): Asked<{ readonly code: string; readonly name: string }>
  consentTexts(): Asked<readonly ConsentText[]>
  consents(): Asked<readonly Consent[]>
  giveConsent(kind: ConsentKind, version: string): Asked<Consent>
  withdrawConsent(id: string): Asked<Consent>
  voucher(): Asked<VoucherHolder>
  pause(reason: PauseReason): Asked<VoucherHolder>
  resume(password: string): Asked<VoucherHolder>
  changePassword(password: string, next: string): Asked<VoucherHolder>
  /** Sends a code to the phone number of the person signed in. */
  requestResetCode(phone: string): Asked<{ readonly smsId: string; readonly resendAfterMs: number }>
  resetPassword(smsId: string, code: string, next: string): Asked<VoucherHolder>
  accessLog(cursor: string | undefined): Asked<AccessPage>
}

export interface AccessPage {
  readonly entries: readonly AccessEntry[]
  readonly nextCursor: string | null
}

export const createAccountApi = (call: Call): AccountApi => ({
  me: () => call(readMe, {}),
  reveal: (password) => call(revealMe, { body: { password } }),
  cities: () => call(listCities, {}),
  choosePlace: (admdvs) => call(chooseInsuredPlace, { body: { admdvs } }),
  consentTexts: () => call(listConsentTexts, {}),
  consents: () => call(listConsents, {}),
  giveConsent: (kind, version) => call(giveConsent, { body: { kind, version } }),
  withdrawConsent: (consentId) => call(withdrawConsent, { path: { consentId } }),
  voucher: () => call(readVoucher, {}),
  pause: (reason) => call(pauseVoucher, { body: { reason } }),
  resume: (password) => call(resumeVoucher, { body: { password } }),
  changePassword: (password, next) => call(changePassword, { body: { password, new_password: next } }),
  requestResetCode: (mob) => call(requestSmsCode, { body: { mob, purpose: 'RESET_PASSWORD' } }),
  resetPassword: (sms_id, sms_code, next) =>
    call(resetPassword, { body: { sms_id, sms_code, new_password: next } }),
  accessLog: (cursor) =>
    call(readAccessLog, { query: { limit: '20', ...(cursor !== undefined && { cursor }) } }),
})
