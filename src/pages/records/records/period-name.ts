import { recordsWords } from '../words/current'
import type { Period } from '../parts/chosen'
import { monthName } from './month-name'

/** Writes a period for reading. @param now epoch ms */
export function periodName(period: Period, now: number): string {
  const { sum: say } = recordsWords.records
  switch (period.is) {
    case 'all':
      return say.all
    case 'year':
      return say.year(period.year)
    case 'month':
      return monthName(period.month, now)
    case 'range':
      return say.range(period.from, period.to)
  }
}
