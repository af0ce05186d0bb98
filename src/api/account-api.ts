import type * as v from 'valibot'
import { readAccessLog, type AccessEntry } from '@/contract/access-log'
import { listCities, type City } from '@/contract/city'
import { withdrawConsent, type Consent } from '@/contract/consent'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { revealMe, type Revealed } from '@/contract/reveal'
import {
  changePassword,
  pauseVoucher,
  requestResetCode,
  resetPassword,
  resumeVoucher,
  type PauseReason,
  type VoucherHolder,
} from '@/contract/voucher-holder'
import type { Call } from './call'
import type { Asked } from './city-api'
import { createStandingApi, type StandingApi } from './standing-api'

/** What a person may see and take back, asked of the city. Only the account pages carry this. */
export interface AccountApi extends StandingApi {
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
  ...createStandingApi(call),
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
