import type { CalendarMonth } from '@/domain/calendar-month'
import { monthOf } from '@/domain/china-day'
import { recordsWords } from '../words/current'

/** Writes a month for reading; its year only when it is not this one. @param now epoch ms */
export function monthName(month: CalendarMonth, now: number): string {
  const year = month.slice(0, 4)
  const isThisYear = monthOf(now).slice(0, 4) === year
  return recordsWords.records.month(Number(month.slice(4)), isThisYear ? undefined : Number(year))
}
