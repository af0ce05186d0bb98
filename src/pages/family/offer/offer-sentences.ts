import { familyWords } from '../words/current'
import type { OfferBasis } from './offer-basis'
import type { OfferField, OfferWrong } from './offer-wrongs'
import { offerWrongs } from './offer-wrongs'
import type { SharingOfferState } from './offer-store'
import { whereRefused } from './where-refused'

export type OfferSaid = Readonly<Partial<Record<OfferField, string>>>

function said(field: OfferField, wrong: OfferWrong): string {
  const { wrong: say } = familyWords.offer
  if (wrong !== 'MISSING') return say[wrong]
  const missing: Readonly<Partial<Record<OfferField, string>>> = say.MISSING
  return missing[field] ?? say.AMOUNT
}

/** What is said below each field: what the phone sees while typing, what is missing once somebody wanted to go on, and the city's no. */
export function offerSentences(
  { draft, checked, trouble }: Pick<SharingOfferState, 'draft' | 'checked' | 'trouble'>,
  basis: OfferBasis,
  today: string,
): OfferSaid {
  const wrongs = Object.entries(offerWrongs(draft, basis, today)) as [OfferField, OfferWrong][]
  const shown = wrongs.filter(([, wrong]) => checked || wrong !== 'MISSING')
  const field = trouble && whereRefused(trouble)?.field
  const refusals: Readonly<Record<string, { readonly what: string }>> = familyWords.offer.refusals
  const refused = trouble?.is === 'refused' ? refusals[trouble.code] : undefined
  return {
    ...Object.fromEntries(shown.map(([name, wrong]) => [name, said(name, wrong)])),
    ...(field && refused && { [field]: refused.what }),
  }
}
