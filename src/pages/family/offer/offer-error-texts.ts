import type { Problem } from '@/domain/problem'
import { familyWords } from '../words/current'
import type { OfferBasis } from './offer-basis'
import type { OfferDraft } from './offer-draft'
import { offerErrors, type OfferField, type OfferFieldError } from './offer-errors'
import { whereRefused } from './where-refused'

/** The sentences below the fields; a field that is right has none. */
export type OfferErrorTexts = Readonly<Partial<Record<OfferField, string>>>

function textOf(field: OfferField, error: OfferFieldError): string {
  const { errors: say } = familyWords.offer
  if (error !== 'MISSING') return say[error]
  const missing: Readonly<Partial<Record<OfferField, string>>> = say.MISSING
  return missing[field] ?? say.AMOUNT
}

/** The parts of the state on which the sentences depend. */
interface Filled {
  readonly draft: OfferDraft
  /** Somebody wanted to go on: what is missing is said too. */
  readonly checked: boolean
  /** The failure of the last try. */
  readonly problem: Problem | undefined
}

/** Says below each field what the phone sees while it is typed, what is missing once somebody wanted to go on, and the city's no. */
export function offerErrorTexts(
  { draft, checked, problem }: Filled,
  basis: OfferBasis,
  today: string,
): OfferErrorTexts {
  const errors = Object.entries(offerErrors(draft, basis, today)) as [OfferField, OfferFieldError][]
  const shown = errors.filter(([, error]) => checked || error !== 'MISSING')
  const field = problem && whereRefused(problem)?.field
  const refusals: Readonly<Record<string, { readonly what: string }>> = familyWords.offer.refusals
  const refusal = problem?.is === 'refused' ? refusals[problem.code] : undefined
  return {
    ...Object.fromEntries(shown.map(([name, error]) => [name, textOf(name, error)])),
    ...(field && refusal && { [field]: refusal.what }),
  }
}
