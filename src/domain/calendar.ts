import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { dayOf } from './china-day'
import { chinaOffsetMs } from './china-time'

dayjs.extend(utc)

/**
 * Everything that is reckoned with days, months and years is reckoned here, by dayjs. Days are `YYYY-MM-DD` in China. They
 * are read as if China were UTC, because dayjs' own offsets go through the phone's zone and err in the nights its clocks
 * change; and they are never handed to `Date.parse`, because engines disagree about days that do not exist.
 */
const read = (day: string): dayjs.Dayjs => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayjs.utc(Date.UTC(year, month - 1, date))
}
const written = (day: dayjs.Dayjs): string => day.format('YYYY-MM-DD')

/** Midnight in China (epoch ms) at the beginning of a day, `days` later. */
export const startOfDay = (day: string, days = 0): number =>
  read(day).add(days, 'day').valueOf() - chinaOffsetMs

/** Midnight in China (epoch ms) at the first of the month `months` after the one an instant lies in; negative for before. */
export const startOfMonth = (at: number, months: number): number =>
  read(dayOf(at)).startOf('month').add(months, 'month').valueOf() - chinaOffsetMs

/** Full years of age on a day. Whoever was born on 29 February is a year older on 1 March of a common year. */
export function ageOn(day: string, birthDay: string): number {
  const today = read(day)
  // In a common year, `read` takes 29 February for 1 March.
  const birthday = read(`${today.year()}${birthDay.slice(4)}`)
  return today.year() - read(birthDay).year() - (today.isBefore(birthday) ? 1 : 0)
}

/** The last day of a year that begins on a day: the eve of its anniversary, or 28 February where there is no 29th. */
export function lastDayOfYearFrom(day: string): string {
  const anniversary = read(day).add(1, 'year')
  return written(anniversary.date() === read(day).date() ? anniversary.subtract(1, 'day') : anniversary)
}

/** A day of the year `MM-DD` in a certain year; 29 February is the 28th in a common year. */
export function dayInYear(year: number, dayOfYear: string): string {
  const [month = 1, date = 1] = dayOfYear.split('-').map(Number)
  const first = dayjs.utc(Date.UTC(year, month - 1, 1))
  return written(first.date(Math.min(date, first.daysInMonth())))
}
