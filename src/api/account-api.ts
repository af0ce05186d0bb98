import { readAccessLog, type AccessEntry } from '@/contract/access-log'
import { listCities, type City } from '@/contract/city'
import { withdrawConsent, type Consent } from '@/contract/consent'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { revealMe, type Revealed } from '@/contract/reveal'
import {
  changePassword,
  pauseVoucher,
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
  accessLog(cursor: string | undefined): Asked<AccessPage>
}

export interface AccessPage {
  readonly entries: readonly AccessEntry[]
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
  accessLog: (cursor) =>
    call(readAccessLog, { query: { limit: '20', ...(cursor !== undefined && { cursor }) } }),
})
