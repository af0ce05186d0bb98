import { chinaOffsetMs } from './display-time'

/** A calendar month in China as the national interface writes it, `YYYYMM`. */
export type CalendarMonth = string

/** The month `n` months after January of the year 0. */
const monthNumbered = (n: number): CalendarMonth =>
  `${Math.floor(n / 12)}${String((n % 12) + 1).padStart(2, '0')}`

const numberOf = (month: CalendarMonth): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(4)) - 1

/** The month in which an instant (epoch ms) lies in China. Read off the phone's own calendar, without a library. */
export function monthAt(at: number): CalendarMonth {
  const time = new Date(at + chinaOffsetMs)
  return monthNumbered(time.getUTCFullYear() * 12 + time.getUTCMonth())
}

/** Twelve months in order, the last of them given. */
export const twelveMonthsTo = (last: CalendarMonth): CalendarMonth[] =>
  Array.from({ length: 12 }, (_, n) => monthNumbered(numberOf(last) - 11 + n))

/** The first and the last day of a month, `YYYY-MM-DD`. */
export function daysOfMonth(month: CalendarMonth): { readonly from: string; readonly to: string } {
  const [year, name] = [month.slice(0, 4), month.slice(4)]
  const last = new Date(Date.UTC(Number(year), Number(name), 0)).getUTCDate()
  return { from: `${year}-${name}-01`, to: `${year}-${name}-${last}` }
}
