import type { NewTerms } from '../api'
import type { Binding } from '@/contract/binding'
import type { ShareScope } from '@/contract/family-words'
import { parseFen, plainFen } from '@/domain/money'
import { typedDay } from '@/domain/calendar-day'

/** New terms of a binding as far as they are typed. */
export interface TypedTerms {
  readonly scopes: readonly ShareScope[]
  /** Yuan; empty for no cap. */
  readonly monthCap: string
  readonly visitCap: string
  readonly ends: 'NEVER' | 'ON_DAY'
  /** Digits, year first. */
  readonly endDay: string
}

export interface TermsWrong {
  readonly scopes?: 'NO_SCOPE'
  readonly monthCap?: 'CAP'
  readonly visitCap?: 'CAP' | 'VISIT_OVER_MONTH'
  readonly endDay?: 'DAY' | 'DAY_PAST' | 'DAY_BEFORE_BEGIN'
}

const typedCap = (fen: number | null): string => (fen === null ? '' : plainFen(fen).replace(/\.00$/, ''))

/** The terms that hold, ready to be changed; a use this app does not know cannot be kept. */
export const termsOf = ({ scopes, monthCapFen, visitCapFen, endsOn }: Binding): TypedTerms => ({
  scopes: scopes.filter((scope): scope is ShareScope => scope !== 'OTHER'),
  monthCap: typedCap(monthCapFen),
  visitCap: typedCap(visitCapFen),
  ends: endsOn === null ? 'NEVER' : 'ON_DAY',
  endDay: (endsOn ?? '').replace(/-/g, ''),
})

/** Fen; null for no cap, undefined for what is no amount. */
const capOf = (typed: string): number | null | undefined => (typed.trim() === '' ? null : parseFen(typed))

/** Why terms cannot be what is meant (the city's own rule is `domain/family/may-set-terms`); days are `YYYY-MM-DD`. */
export function whatIsWrong(
  { scopes, monthCap, visitCap, ends, endDay }: TypedTerms,
  { beginsOn, today }: { readonly beginsOn: string; readonly today: string },
): TermsWrong {
  const [month, visit] = [capOf(monthCap), capOf(visitCap)]
  const day = typedDay(endDay)
  const over = typeof month === 'number' && typeof visit === 'number' && visit > month
  return {
    ...(scopes.length === 0 && { scopes: 'NO_SCOPE' }),
    ...(month === undefined && { monthCap: 'CAP' }),
    ...(visit === undefined ? { visitCap: 'CAP' } : over && { visitCap: 'VISIT_OVER_MONTH' }),
    ...(ends === 'ON_DAY' && dayWrong(day, beginsOn, today)),
  }
}

function dayWrong(day: string | undefined, beginsOn: string, today: string): Pick<TermsWrong, 'endDay'> {
  if (day === undefined) return { endDay: 'DAY' }
  if (day < today) return { endDay: 'DAY_PAST' }
  return day <= beginsOn ? { endDay: 'DAY_BEFORE_BEGIN' } : {}
}

/** The terms as they go to the city, where nothing is wrong with them. */
export const newTerms = ({ scopes, monthCap, visitCap, ends, endDay }: TypedTerms): NewTerms => ({
  scopes: [...scopes],
  mon_cap: capOf(monthCap) ?? null,
  visit_cap: capOf(visitCap) ?? null,
  end_date: ends === 'NEVER' ? null : (typedDay(endDay) ?? null),
})
