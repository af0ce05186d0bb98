import type { CityAnswer } from '@/api/city-api'
import type { PersonApi } from '@/api/person-api'
import type { City } from '@/contract/city'
import type { ConsentText } from '@/contract/consent'
import type { SharingEligibility } from '@/contract/family'
import { failed, ok } from '@/domain/result'
import type { FamilyApi } from '../api'

/** The questions by which the basis is asked. */
export type BasisApi = Pick<PersonApi, 'me' | 'consentTexts' | 'consents'> &
  Pick<FamilyApi, 'eligibility' | 'cities'>

/** Everything that must be known before anybody is asked for a name: may I, what the city allows, what I agree to. */
export interface OfferBasis {
  readonly eligibility: SharingEligibility
  /** The insured place whose rules these are. */
  readonly ownPlace: { readonly code: string; readonly name: string } | undefined
  readonly cities: readonly City[]
  /** The consent that the city wants before an offer, and whether it is given. */
  readonly consent: { readonly text: ConsentText; readonly given: boolean } | undefined
}

/** Asks for all of it at once; the answer is the first failure, where anything could not be had. */
export async function askOfferBasis(city: BasisApi): CityAnswer<OfferBasis> {
  const [eligibility, me, cities, texts, consents] = await Promise.all([
    city.eligibility(),
    city.me(),
    city.cities(),
    city.consentTexts(),
    city.consents(),
  ])
  if (!me.ok) return failed(me.error)
  if (!eligibility.ok) return failed(eligibility.error)
  if (!cities.ok) return failed(cities.error)
  if (!texts.ok) return failed(texts.error)
  if (!consents.ok) return failed(consents.error)
  const text = texts.value.find(({ kind }) => kind === 'FAMILY_SHARING')
  const given = consents.value.some(
    (consent) =>
      consent.kind === 'FAMILY_SHARING' &&
      consent.version === text?.version &&
      consent.withdrawnAt === null &&
      consent.personNumber === me.value.personNumber,
  )
  return ok({
    eligibility: eligibility.value,
    ownPlace: me.value.insurances[0]?.place,
    cities: cities.value,
    consent: text && { text, given },
  })
}
