import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { dayOf } from './china-day'
import { chinaOffsetMs } from './china-time'

dayjs.extend(utc)

/**
 * Reads a day of China, `YYYY-MM-DD`, for dayjs, which does all arithmetic with days, months and years in this file.
 * The day is read as if China were UTC, because dayjs's own offsets go through the phone's time zone and are wrong in
 * the nights when its clocks change. It never goes through `Date.parse`, because engines disagree about days that do
 * not exist.
 */
const read = (day: string): dayjs.Dayjs => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayjs.utc(Date.UTC(year, month - 1, date))
}
const written = (day: dayjs.Dayjs): string => day.format('YYYY-MM-DD')

/** Gives midnight in China (epoch ms) at the beginning of a day, moved on by `days`. */
export const startOfDay = (day: string, days = 0): number =>
  read(day).add(days, 'day').valueOf() - chinaOffsetMs

/**
 * Gives midnight in China (epoch ms) at the first of a month: `months` after the one of the instant `at`, before it
 * when negative.
 */
export const startOfMonth = (at: number, months: number): number =>
  read(dayOf(at)).startOf('month').add(months, 'month').valueOf() - chinaOffsetMs

/** Gives the full years of age on a day. A person born on 29 February is a year older on 1 March of a common year. */
export function ageOn(day: string, birthDay: string): number {
  const today = read(day)
  // In a common year, `read` takes 29 February for 1 March.
  const birthday = read(`${today.year()}${birthDay.slice(4)}`)
  return today.year() - read(birthDay).year() - (today.isBefore(birthday) ? 1 : 0)
}

/**
 * Gives the last day of so many months that begin on a day: the day before the same day of a later month, or the last
 * day of that month where it has no such day.
 */
export function lastDayOfMonthsFrom(day: string, months: number): string {
  const later = read(day).add(months, 'month')
  return written(later.date() === read(day).date() ? later.subtract(1, 'day') : later)
}

/** Gives a day of the year `MM-DD` in a certain year; 29 February becomes the 28th in a common year. */
export function dayInYear(year: number, dayOfYear: string): string {
  const [month = 1, date = 1] = dayOfYear.split('-').map(Number)
  const first = dayjs.utc(Date.UTC(year, month - 1, 1))
  return written(first.date(Math.min(date, first.daysInMonth())))
}
