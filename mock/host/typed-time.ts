import { isCalendarDay } from '@/domain/calendar-day'

const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Reads a time that a person typed, such as `2026-11-21T14:30:00+08:00`. `Date.parse` alone would take 30 February for 2 March.
 * @returns epoch ms; undefined when it is no time with a day of the calendar and an offset from UTC
 */
export function typedTime(text: string): number | undefined {
  const day = form.exec(text)?.[1]
  const at = day !== undefined && isCalendarDay(day) ? Date.parse(text) : NaN
  return Number.isNaN(at) ? undefined : at
}
