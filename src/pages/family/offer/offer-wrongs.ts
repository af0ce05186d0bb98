import { maySetTerms } from '@/domain/family/may-set-terms'
import { isIdNumber } from '@/domain/id-number'
import type { OfferBasis } from './offer-basis'
import { steps, type OfferDraft, type Step } from './offer-draft'
import { readDraft } from './offer-read'

/** Something to be filled in, and where it is. */
export const fieldsIn = {
  rules: ['agreed'],
  who: ['name', 'number', 'relation', 'kind', 'workplace', 'phone', 'place'],
  terms: ['begin', 'end', 'monthCap', 'visitCap', 'scopes'],
  sign: ['signature'],
  check: [],
} as const satisfies Record<Step, readonly string[]>
export type OfferField = (typeof fieldsIn)[Step][number]

/** What is wrong with a field. `MISSING` also stands for something half typed: it is said only when somebody wants to go on. */
export type OfferWrong = 'MISSING' | 'CHECK' | 'PHONE' | 'AMOUNT' | 'EARLY' | 'ENDS_EARLY' | 'OVER_MONTH'
export type OfferWrongs = Readonly<Partial<Record<OfferField, OfferWrong>>>

/** What the city's own rule of terms would refuse, and where that is put right. */
const byRule = {
  SCOPE_NOT_ALLOWED: { scopes: 'MISSING' },
  CAP_NOT_ALLOWED: { visitCap: 'OVER_MONTH' },
  PERIOD_NOT_ALLOWED: { end: 'ENDS_EARLY' },
} as const

function numberWrong({ certificate, number }: OfferDraft): OfferWrong | undefined {
  if (certificate !== 'ID_CARD') return /^[0-9A-Z]{4,32}$/.test(number) ? undefined : 'MISSING'
  if (number.length < 18) return 'MISSING'
  return isIdNumber(number) ? undefined : 'CHECK'
}

function phoneWrong({ phone }: OfferDraft): OfferWrong | undefined {
  if (phone !== '' && !/^1\d{0,10}$/.test(phone)) return 'PHONE'
  return phone.length === 11 ? undefined : 'MISSING'
}

const missing = (isMissing: boolean): OfferWrong | undefined => (isMissing ? 'MISSING' : undefined)

function termsWrongs(draft: OfferDraft, basis: OfferBasis, today: string): OfferWrongs {
  const { beginsOn, endsOn, monthCapFen, visitCapFen, scopes } = readDraft(draft, basis, today)
  const terms = {
    endsOn: endsOn ?? null,
    monthCapFen: monthCapFen ?? null,
    visitCapFen: visitCapFen ?? null,
    scopes,
  }
  const moment = { today, beginsOn: beginsOn ?? today, lastChangedOn: null }
  const refused = maySetTerms(terms, basis.eligibility.rules, moment).flatMap(([isSo, because]) =>
    isSo && because in byRule ? [byRule[because as keyof typeof byRule]] : [],
  )
  return {
    ...(beginsOn === undefined && { begin: 'MISSING' }),
    ...(beginsOn !== undefined && beginsOn < today && { begin: 'EARLY' }),
    ...(endsOn === undefined && draft.end === 'DAY' && { end: 'MISSING' }),
    ...(monthCapFen === undefined && { monthCap: 'AMOUNT' }),
    ...(visitCapFen === undefined && { visitCap: 'AMOUNT' }),
    ...refused.reduce<OfferWrongs>((all, one) => ({ ...all, ...one }), {}),
  }
}

/** Everything that stands in the way, over all steps. @param today `YYYY-MM-DD` in China */
export function offerWrongs(draft: OfferDraft, basis: OfferBasis, today: string): OfferWrongs {
  const { relation, place } = readDraft(draft, basis, today)
  const { consent } = basis
  const asked: Partial<Record<OfferField, OfferWrong | undefined>> = {
    agreed: missing(consent !== undefined && !consent.given && draft.agreedTo !== consent.text.version),
    name: missing(draft.name.trim() === ''),
    number: numberWrong(draft),
    relation: missing(relation === undefined),
    kind: missing(draft.kind === undefined),
    workplace: missing(draft.kind !== undefined && draft.workplace.trim() === ''),
    phone: phoneWrong(draft),
    place: missing(place === undefined),
    signature: missing(draft.signature.trim() === ''),
    ...termsWrongs(draft, basis, today),
  }
  const found = Object.entries(asked).filter(([, wrong]) => wrong !== undefined)
  return Object.fromEntries(found)
}

/** Those of one step. */
export function wrongsIn(step: Step, wrongs: OfferWrongs): readonly OfferField[] {
  const fields: readonly OfferField[] = fieldsIn[step]
  return fields.filter((field) => wrongs[field] !== undefined)
}

/** The first step with something in the way. */
export const firstWrong = (wrongs: OfferWrongs): Step | undefined =>
  steps.find((step) => wrongsIn(step, wrongs).length > 0)
