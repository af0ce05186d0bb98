import { isCalendarDay } from './calendar-day'

/**
 * The weight of each of the first seventeen digits, and the check characters by the remainder of their sum divided by
 * 11.
 */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const written = '10X98765432'

/**
 * Computes the last character of an ID number (GB 11643, ISO 7064 MOD 11-2).
 * @param first17 six digits of the area, eight of the birth date, three of the order
 */
export function idCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, n) => total + weight * Number(first17[n]), 0)
  return written.charAt(sum % 11)
}

/** Gives the day of birth from an ID number, `YYYY-MM-DD`. */
export const birthDayOf = (idNumber: string): string =>
  [idNumber.slice(6, 10), idNumber.slice(10, 12), idNumber.slice(12, 14)].join('-')

/**
 * Tells whether a text has the form of a citizen's ID number (公民身份号码): eighteen digits, the last one possibly X, with
 * a birth date of the calendar and the right check digit. The area code is not checked, because areas change.
 */
export const isIdNumber = (text: string): boolean =>
  /^\d{6}(19|20)\d{9}[\dX]$/.test(text) &&
  isCalendarDay(birthDayOf(text)) &&
  text.charAt(17) === idCheckDigit(text)

/** The end of the year in which this was written. A phone whose clock has lost its date keeps out nobody born until then. */
const earliestToday = '2026-12-31'

/** Tells whether the owner of an ID number is born. @param today `YYYY-MM-DD` in China, by a clock that may be wrong */
export const isBorn = (idNumber: string, today: string): boolean =>
  birthDayOf(idNumber) <= (today > earliestToday ? today : earliestToday)
