import type { ShareScope } from '@/contract/family-words'
import { termsErrors, type TermsErrors } from '@/domain/family/may-set-terms'

/** Terms of sharing as they were read from what somebody typed; undefined stands for what cannot be read. */
export interface ReadTerms {
  readonly scopes: readonly ShareScope[]
  /** Fen; null where there is no cap. */
  readonly monthCapFen: number | null | undefined
  readonly visitCapFen: number | null | undefined
  /** `YYYY-MM-DD`; null where there is no end. */
  readonly endsOn: string | null | undefined
}

/** The errors of typed terms, field by field; `AMOUNT` and `DAY` stand for what cannot be read. */
export interface TypedTermsErrors {
  readonly scopes?: 'NONE'
  readonly monthCap?: 'AMOUNT'
  readonly visitCap?: 'AMOUNT' | 'OVER_MONTH'
  readonly endDay?: 'DAY' | NonNullable<TermsErrors['endsOn']>
}

/** Tells what is wrong with typed terms: what cannot be read, and what the rule of terms would refuse. Days are `YYYY-MM-DD`. */
export function typedTermsErrors(
  { scopes, monthCapFen, visitCapFen, endsOn }: ReadTerms,
  moment: { readonly today: string; readonly beginsOn: string },
): TypedTermsErrors {
  const terms = {
    scopes,
    monthCapFen: monthCapFen ?? null,
    visitCapFen: visitCapFen ?? null,
    endsOn: endsOn ?? null,
  }
  const errors = termsErrors(terms, moment)
  const isNoVisitCap = visitCapFen === undefined || errors.visitCap === 'ZERO'
  const endDay = endsOn === undefined ? 'DAY' : errors.endsOn
  return {
    ...(errors.scopes && { scopes: errors.scopes }),
    ...((monthCapFen === undefined || errors.monthCap) && { monthCap: 'AMOUNT' }),
    ...(isNoVisitCap ? { visitCap: 'AMOUNT' } : errors.visitCap && { visitCap: 'OVER_MONTH' }),
    ...(endDay && { endDay }),
  }
}
