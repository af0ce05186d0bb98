import { daysIn } from './calendar-day'

/** A calendar month in China as the national interface writes it, `YYYYMM`. */
export type CalendarMonth = string

/** Gives the year of a month: `202611` is in 2026. */
export const yearOfMonth = (month: CalendarMonth): number => Number(month.slice(0, 4))

/** Gives the number of a month in its year: `202611` is the 11th. */
export const monthOfYear = (month: CalendarMonth): number => Number(month.slice(4))

/**
 * Counts months from January of the year 0, so that they can be subtracted. Months are counted here without dayjs,
 * which would make the packages of records and money a tenth larger.
 */
export const monthNumber = (month: CalendarMonth): number => yearOfMonth(month) * 12 + monthOfYear(month) - 1

const monthNumbered = (n: number): CalendarMonth =>
  `${Math.floor(n / 12)}${String((n % 12) + 1).padStart(2, '0')}`

/** Lists twelve months in order; the last one is given. */
export const twelveMonthsTo = (last: CalendarMonth): CalendarMonth[] =>
  Array.from({ length: 12 }, (_, n) => monthNumbered(monthNumber(last) - 11 + n))

/** Gives the first and the last day of a month, `YYYY-MM-DD`. */
export function daysOfMonth(month: CalendarMonth): { readonly from: string; readonly to: string } {
  const name = `${month.slice(0, 4)}-${month.slice(4)}`
  return { from: `${name}-01`, to: `${name}-${daysIn(yearOfMonth(month), monthOfYear(month))}` }
}
