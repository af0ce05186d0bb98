import { typedDay } from '@/domain/typed-day'
import { daysOfMonth, twelveMonthsTo } from '@/domain/calendar-month'
import { monthOf } from '@/domain/china-day'

/** The stretches of time to choose from. */
export const rangeNames = ['MONTH', 'LAST_MONTH', 'YEAR', 'ALL', 'DAYS'] as const
/** The name of a stretch of time. */
export type RangeName = (typeof rangeNames)[number]

/** A stretch of time as it is chosen; the days count for `DAYS` alone and are as they were typed. */
export interface ChosenRange {
  readonly name: RangeName
  readonly from: string
  readonly to: string
}

/** Days `YYYY-MM-DD` in China, both included; a missing one is no bound. */
export interface Range {
  readonly from?: string
  readonly to?: string
}

/** Gives the days of a chosen stretch; undefined while typed days are none, or the wrong way round. @param now epoch ms */
export function rangeOf({ name, from, to }: ChosenRange, now: number): Range | undefined {
  const month = monthOf(now)
  switch (name) {
    case 'ALL':
      return {}
    case 'MONTH':
      return daysOfMonth(month)
    case 'LAST_MONTH':
      return daysOfMonth(twelveMonthsTo(month)[10] ?? month)
    case 'YEAR':
      return { from: `${month.slice(0, 4)}-01-01`, to: `${month.slice(0, 4)}-12-31` }
    case 'DAYS': {
      const [first, last] = [typedDay(from), typedDay(to)]
      return first !== undefined && last !== undefined && first <= last
        ? { from: first, to: last }
        : undefined
    }
  }
}

/** Tells what is wrong with typed days; an empty one is only missing. */
export function dayErrors({ from, to }: Pick<ChosenRange, 'from' | 'to'>): {
  readonly from?: 'DAY'
  readonly to?: 'DAY' | 'ORDER'
} {
  const [first, last] = [typedDay(from), typedDay(to)]
  const isReversed = first !== undefined && last !== undefined && first > last
  return {
    ...(from !== '' && first === undefined && { from: 'DAY' }),
    ...(to !== '' && last === undefined ? { to: 'DAY' } : isReversed && { to: 'ORDER' }),
  }
}
