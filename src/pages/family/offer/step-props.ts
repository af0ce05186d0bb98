import type { OfferBasis } from './offer-basis'
import type { OfferDraft } from './offer-draft'
import type { OfferErrorTexts } from './offer-error-texts'
import type { OfferStore } from './offer-store'

/** The props of every step. */
export interface StepProps {
  readonly offer: Pick<OfferStore, 'type' | 'open'>
  readonly draft: OfferDraft
  readonly basis: OfferBasis
  /** The sentences below the fields. */
  readonly errorTexts: OfferErrorTexts
  /** `YYYY-MM-DD` in China. */
  readonly today: string
}
