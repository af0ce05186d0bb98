import { isPhoneNumber, mayBecomePhoneNumber } from '@/domain/phone-number'
import { numberErrorOf, type NumberError } from '../parts/number-error'
import { typedTermsErrors } from '../parts/typed-terms-errors'
import type { OfferBasis } from './offer-basis'
import { steps, type OfferDraft, type Step } from './offer-draft'
import { readDraft } from './offer-read'

/** The fields that are filled in, by the step they are in. */
export const fieldsIn = {
  rules: ['agreed'],
  who: ['name', 'number', 'relation', 'kind', 'workplace', 'phone', 'place'],
  terms: ['begin', 'end', 'monthCap', 'visitCap', 'scopes'],
  sign: ['signature'],
  check: [],
} as const satisfies Record<Step, readonly string[]>
/** The name of a field of the form. */
export type OfferField = (typeof fieldsIn)[Step][number]

/** An error in a field. `MISSING` also stands for something half typed: it is said only when somebody wants to go on. */
export type OfferFieldError = NumberError | 'PHONE' | 'AMOUNT' | 'EARLY' | 'ENDS_EARLY' | 'OVER_MONTH'
/** The errors of the form, field by field; a field that is right is missing. */
export type OfferFieldErrors = Readonly<Partial<Record<OfferField, OfferFieldError>>>

function phoneError(phone: string): OfferFieldError | undefined {
  if (isPhoneNumber(phone)) return undefined
  return mayBecomePhoneNumber(phone) ? 'MISSING' : 'PHONE'
}

const missing = (isMissing: boolean): OfferFieldError | undefined => (isMissing ? 'MISSING' : undefined)

function termsErrorsOf(draft: OfferDraft, basis: OfferBasis, today: string): OfferFieldErrors {
  const { beginsOn, ...terms } = readDraft(draft, basis, today)
  const { scopes, monthCap, visitCap, endDay } = typedTermsErrors(terms, {
    today,
    beginsOn: beginsOn ?? today,
  })
  return {
    ...(beginsOn === undefined && { begin: 'MISSING' }),
    ...(beginsOn !== undefined && beginsOn < today && { begin: 'EARLY' }),
    ...(scopes && { scopes: 'MISSING' }),
    ...(monthCap && { monthCap }),
    ...(visitCap && { visitCap }),
    // The end of a year cannot be read before its beginning is; then it is the beginning that is missing.
    ...(endDay === 'DAY' ? draft.end === 'DAY' && { end: 'MISSING' } : endDay && { end: 'ENDS_EARLY' }),
  }
}

/** Tells everything that stands in the way, over all steps. @param today `YYYY-MM-DD` in China */
export function offerErrors(draft: OfferDraft, basis: OfferBasis, today: string): OfferFieldErrors {
  const { relation, place } = readDraft(draft, basis, today)
  const { consent } = basis
  const errors: Partial<Record<OfferField, OfferFieldError | undefined>> = {
    agreed: missing(consent !== undefined && !consent.given && draft.agreedTo !== consent.text.version),
    name: missing(draft.name.trim() === ''),
    number: numberErrorOf(draft, today),
    relation: missing(relation === undefined),
    kind: missing(draft.kind === undefined),
    workplace: missing(draft.kind !== undefined && draft.workplace.trim() === ''),
    phone: phoneError(draft.phone),
    place: missing(place === undefined),
    signature: missing(draft.signature.trim() === ''),
    ...termsErrorsOf(draft, basis, today),
  }
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== undefined))
}

/** Picks the fields of one step that have an error. */
export function errorsIn(step: Step, errors: OfferFieldErrors): readonly OfferField[] {
  const fields: readonly OfferField[] = fieldsIn[step]
  return fields.filter((field) => errors[field] !== undefined)
}

/** Finds the first step with an error. */
export const firstStepWithError = (errors: OfferFieldErrors): Step | undefined =>
  steps.find((step) => errorsIn(step, errors).length > 0)
