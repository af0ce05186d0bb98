/** Counts the days of a month; months count from 1. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * Tells whether a text `YYYY-MM-DD` is a day of the calendar. It does not use `Date.parse`, because phones disagree
 * about 30 February.
 */
export function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/**
 * Reads a day as a person typed it: eight digits with anything between them, such as `2026-12-31` or `20261231`.
 * @returns `YYYY-MM-DD`; undefined when it is no day of the calendar
 */
export function typedDay(text: string): string | undefined {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(text.replace(/\D/g, '')) ?? []
  const day = `${year}-${month}-${date}`
  return year && isCalendarDay(day) ? day : undefined
}
