import type { DisplayTime } from '@/domain/china-time'
import { words } from './current'
import { fill } from './fill'

/** Writes an instant for reading; the year only when it is not this one. */
export function timeText({ year = 0, month, day, clock }: DisplayTime): string {
  const { time, timeOfYear, months } = words.app
  return fill(year ? timeOfYear : time, { year, month: months[month - 1] ?? month, day, clock })
}
