import { isCalendarDay } from './calendar-day'
import { plainText } from './typed-text'

const dayOf = ([, year = '', month = '', date = '']: readonly string[]): string =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`

/**
 * Reads a day as a person typed or pasted it, the year first: three numbers, or eight digits with anything between them, such
 * as `2026-12-31`, `2026年1月5日`, `2026/1/5`, `20261231`.
 * @returns `YYYY-MM-DD`; undefined when it is no day of the calendar
 */
export function typedDay(text: string): string | undefined {
  const plain = plainText(text)
  const three = /^\D*(\d{4})\D+(\d{1,2})\D+(\d{1,2})(?!\d)/.exec(plain)
  const found = three ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain.replace(/\D/g, ''))
  const day = found ? dayOf(found) : ''
  return isCalendarDay(day) ? day : undefined
}
