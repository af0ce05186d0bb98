import type { OfferBasis } from './offer-basis'
import type { OfferSaid } from './offer-sentences'
import type { SharingOffer, SharingOfferState } from './offer-store'

/** What every step is given. */
export interface StepProps {
  readonly offer: SharingOffer
  readonly state: SharingOfferState
  readonly basis: OfferBasis
  /** What is said below each field. */
  readonly said: OfferSaid
  /** `YYYY-MM-DD` in China. */
  readonly today: string
}
