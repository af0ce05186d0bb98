import type { MonthSums } from '@/contract/settlement-months'
import { type CalendarMonth, twelveMonthsTo } from '@/domain/calendar-month'
import { sumFen } from '@/domain/money'
import type { Chosen, NamedCode, Period } from '../parts/chosen'

/** The number of records and their amounts in fen. Reversed records are not counted. */
export interface Sum {
  readonly count: number
  /** The amount that the patient paid: from the own account and in cash. */
  readonly mineFen: number
  readonly fundFen: number
  readonly totalFen: number
}

/** One bar of the chart of months. */
export interface Bar extends Sum {
  readonly month: CalendarMonth
  /** The height as a part of the tallest bar, 0–100. */
  readonly percent: number
}

/** The sum of one kind of visit. */
export interface TypeSum extends Sum, NamedCode {}

/** The city's sums for the current choice. */
export interface Tally {
  /** The sum of all records of the list, loaded or not. */
  readonly total: Sum
  /** The bars of twelve months; none for a range of days, which may cut months in two. */
  readonly bars: readonly Bar[]
  /** The sums by type in the chosen period, whichever type is chosen. */
  readonly types: readonly TypeSum[]
  /** The years with a record, newest first. */
  readonly years: readonly string[]
  /** The sums by month, for the chosen type. */
  readonly byMonth: Readonly<Record<CalendarMonth, Sum>>
}

const none: Sum = { count: 0, mineFen: 0, fundFen: 0, totalFen: 0 }

const added = (sums: readonly Sum[]): Sum => ({
  count: sumFen(sums.map(({ count }) => count)),
  mineFen: sumFen(sums.map(({ mineFen }) => mineFen)),
  fundFen: sumFen(sums.map(({ fundFen }) => fundFen)),
  totalFen: sumFen(sums.map(({ totalFen }) => totalFen)),
})

/** Computes the sums for a choice. @param thisMonth the last month of the bars unless a year is chosen */
export function tallyOf(
  months: readonly MonthSums[],
  { period, visit }: Chosen,
  thisMonth: CalendarMonth,
): Tally {
  const typed = (sums: MonthSums): Sum =>
    visit ? added(sums.types.filter(({ visitCode }) => visitCode === visit.code)) : sums
  const byMonth = Object.fromEntries(months.map((sums) => [sums.month, typed(sums)]))
  const inPeriod = months.filter(({ month }) => isIn(period, month))
  return {
    total: added(inPeriod.map(typed)),
    bars: barsOf(monthsShown(period, thisMonth), byMonth),
    types: typesOf(inPeriod),
    years: [...new Set(months.map(({ month }) => month.slice(0, 4)))],
    byMonth,
  }
}

function isIn(period: Period, month: CalendarMonth): boolean {
  if (period.is === 'year') return month.slice(0, 4) === period.year
  return period.is !== 'month' || month === period.month
}

function monthsShown(period: Period, thisMonth: CalendarMonth): CalendarMonth[] {
  if (period.is === 'range') return []
  if (period.is === 'year') return twelveMonthsTo(`${period.year}12`)
  const year = twelveMonthsTo(thisMonth)
  if (period.is === 'all' || (!period.inYear && year.includes(period.month))) return year
  return twelveMonthsTo(`${period.month.slice(0, 4)}12`)
}

function barsOf(months: readonly CalendarMonth[], byMonth: Tally['byMonth']): Bar[] {
  const sums = months.map((month) => ({ month, ...(byMonth[month] ?? none) }))
  const highest = Math.max(1, ...sums.map(({ mineFen }) => mineFen))
  return sums.map((sum) => ({ ...sum, percent: Math.round((sum.mineFen / highest) * 100) }))
}

function typesOf(months: readonly MonthSums[]): TypeSum[] {
  const types = new Map<string, TypeSum>()
  for (const type of months.flatMap((sums) => sums.types)) {
    const before = types.get(type.visitCode)
    const sum = added(before ? [before, type] : [type])
    types.set(type.visitCode, { code: type.visitCode, name: before?.name ?? type.visitTypeName, ...sum })
  }
  return [...types.values()].sort((one, other) => other.mineFen - one.mineFen)
}
