import type { SharingTerms } from '@/contract/binding'
import type { SharingRules } from '@/contract/sharing-rules'
import { startOfDay } from '../calendar'
import type { Check } from './decision'

export type { SharingTerms } from '@/contract/binding'

/** The days that matter for setting the terms, `YYYY-MM-DD`. */
export interface TermsMoment {
  readonly today: string
  readonly beginsOn: string
  /** The day something last changed between these two people; null for the first time. */
  readonly lastChangedOn: string | null
}

/** The errors in terms by themselves, term by term; a term that is right is missing. */
export interface TermsErrors {
  readonly scopes?: 'NONE'
  readonly monthCap?: 'ZERO'
  readonly visitCap?: 'ZERO' | 'OVER_MONTH'
  readonly endsOn?: 'PAST' | 'NOT_AFTER_BEGIN'
}

const isZero = (fen: number | null): boolean => fen !== null && fen <= 0

/**
 * Checks caps, scopes and dates (rules.md §9.5, §9.7, §9.9). A cap of zero is refused, because it would end the
 * sharing; so is a cap per visit above the cap per month, because it would have no effect. The last day must be after
 * the first and not before today.
 */
export function termsErrors(
  { endsOn, monthCapFen, visitCapFen, scopes }: SharingTerms,
  { today, beginsOn }: Pick<TermsMoment, 'today' | 'beginsOn'>,
): TermsErrors {
  const isOverMonth = monthCapFen !== null && visitCapFen !== null && visitCapFen > monthCapFen
  const isPast = endsOn !== null && endsOn < today
  return {
    ...(scopes.length === 0 && { scopes: 'NONE' }),
    ...(isZero(monthCapFen) && { monthCap: 'ZERO' }),
    ...(isZero(visitCapFen) ? { visitCap: 'ZERO' } : isOverMonth && { visitCap: 'OVER_MONTH' }),
    ...(isPast ? { endsOn: 'PAST' } : endsOn !== null && endsOn <= beginsOn && { endsOn: 'NOT_AFTER_BEGIN' }),
  }
}

/** Checks terms as the city does: by the rule that every city has, by the scopes this city allows, and by its days of waiting. */
export function maySetTerms(
  terms: SharingTerms,
  rules: SharingRules,
  { today, beginsOn, lastChangedOn }: TermsMoment,
): readonly Check[] {
  const errors = termsErrors(terms, { today, beginsOn })
  const areAllowed = terms.scopes.every((scope) => rules.scopes.includes(scope))
  const wait = rules.daysBetweenChanges
  return [
    [errors.scopes !== undefined || !areAllowed, 'SCOPE_NOT_ALLOWED'],
    [errors.monthCap !== undefined || errors.visitCap !== undefined, 'CAP_NOT_ALLOWED'],
    [errors.endsOn !== undefined, 'PERIOD_NOT_ALLOWED'],
    [lastChangedOn !== null && startOfDay(lastChangedOn, wait) > startOfDay(today), 'CHANGE_TOO_SOON'],
  ]
}
