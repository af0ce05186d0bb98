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

/**
 * The questions about a person's progress with the city: known, consents given, voucher activated. The first use and
 * the account pages share them.
 */
export interface PersonApi {
  /** The city refuses with IDENTITY_REQUIRED until the person holding the phone is verified. */
  me(): CityAnswer<Me>
  consentTexts(): CityAnswer<readonly ConsentText[]>
  consents(): CityAnswer<readonly Consent[]>
  /** Gives a consent. @param childNumber person number of the child for whom the guardian gives it */
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
