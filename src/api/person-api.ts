import {
  giveConsent,
  listConsents,
  listConsentTexts,
  type Consent,
  type ConsentKind,
  type ConsentText,
} from '@/contract/consent'
import { readGuardianship, type Guardianship } from '@/contract/guardianship'
import { readMe, type Me } from '@/contract/me'
import { readVoucher, type VoucherHolder } from '@/contract/voucher-holder'
import type { Call } from './call'
import type { CityAnswer } from './city-api'

/** Asks the city how far a person has come: known, agreed, activated. The first use and the account pages both need it. */
export interface PersonApi {
  /** Refused with IDENTITY_REQUIRED while nobody knows who is holding the phone. */
  me(): CityAnswer<Me>
  consentTexts(): CityAnswer<readonly ConsentText[]>
  consents(): CityAnswer<readonly Consent[]>
  /** @param childNumber person number of the child the guardian agrees for */
  giveConsent(kind: ConsentKind, version: string, childNumber?: string): CityAnswer<Consent>
  guardianship(): CityAnswer<Guardianship>
  voucher(): CityAnswer<VoucherHolder>
}

/** Builds the questions about a person. */
export const createPersonApi = (call: Call): PersonApi => ({
  me: () => call(readMe, {}),
  consentTexts: () => call(listConsentTexts, {}),
  consents: () => call(listConsents, {}),
  giveConsent: (kind, version, childNumber) => call(giveConsent, { kind, version, childNumber }),
  guardianship: () => call(readGuardianship, {}),
  voucher: () => call(readVoucher, {}),
})
