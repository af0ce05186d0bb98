import type { RecordFilter } from '../api'
import { type CalendarMonth, daysOfMonth } from '@/domain/calendar-month'

/**
 * The chosen period. A month (`YYYYMM`) remembers whether it was chosen within a year, so that a second touch leads
 * back to the year.
 */
export type Period =
  | { readonly is: 'all' }
  | { readonly is: 'year'; readonly year: string }
  | { readonly is: 'month'; readonly month: CalendarMonth; readonly inYear: boolean }
  /** Days in China, `YYYY-MM-DD`, both included. */
  | { readonly is: 'range'; readonly from: string; readonly to: string }

/** A code with the city's name for it. */
export interface NamedCode {
  readonly code: string
  readonly name: string
}

/** The kind of money that paid a record. */
export type Payer = NonNullable<RecordFilter['payer']>

/** The records the person has chosen to see. */
export interface Chosen {
  readonly period: Period
  readonly visit: NamedCode | undefined
  readonly institution: NamedCode | undefined
  readonly payer: Payer | undefined
  readonly search: string
}

/** The choice of all records. */
export const everything: Chosen = {
  period: { is: 'all' },
  visit: undefined,
  institution: undefined,
  payer: undefined,
  search: '',
}

/** Tells whether a choice leaves out no record. */
export const isEverything = (chosen: Chosen): boolean => Object.keys(filterOf(chosen)).length === 0

/** Gives the filter for the list. */
export const filterOf = (chosen: Chosen): RecordFilter => ({
  ...daysOf(chosen.period),
  ...(chosen.visit && { visitCode: chosen.visit.code }),
  ...narrowing(chosen),
})

/**
 * Gives the filter for the sums. Their answer separates months and types, so choosing one of these needs no new
 * question and leaves the others visible.
 */
export const sumsFilterOf = (chosen: Chosen): RecordFilter => ({
  ...(chosen.period.is === 'range' && daysOf(chosen.period)),
  ...narrowing(chosen),
})

const narrowing = ({ institution, payer, search }: Chosen): RecordFilter => ({
  ...(institution && { institutionCode: institution.code }),
  ...(payer && { payer }),
  ...(search !== '' && { search }),
})

function daysOf(period: Period): Pick<RecordFilter, 'from' | 'to'> {
  switch (period.is) {
    case 'all':
      return {}
    case 'year':
      return { from: `${period.year}-01-01`, to: `${period.year}-12-31` }
    case 'month':
      return daysOfMonth(period.month)
    case 'range':
      return { from: period.from, to: period.to }
  }
}
