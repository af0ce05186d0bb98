import { typedDay } from '@/domain/calendar-day'

/** What stands in the fields of the filter. */
export interface Typed {
  readonly search: string
  readonly from: string
  readonly to: string
  /** The days were to be shown and were no days; said until something else is typed. */
  readonly triedRange: boolean
}

export const untyped: Typed = { search: '', from: '', to: '', triedRange: false }

/** What is wrong with the days typed. */
export interface RangeErrors {
  readonly from?: 'no-day'
  readonly to?: 'no-day' | 'before'
}

/** The days typed, `YYYY-MM-DD`; undefined when one is no day or they stand the wrong way round. */
export function rangeOf(
  typed: Pick<Typed, 'from' | 'to'>,
): { readonly from: string; readonly to: string } | undefined {
  const from = typedDay(typed.from)
  const to = typedDay(typed.to)
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}

/** Nothing is wrong before somebody wants to see the days. */
export function rangeErrors({ from, to, triedRange }: Typed): RangeErrors {
  if (!triedRange) return {}
  const [first, last] = [typedDay(from), typedDay(to)]
  return {
    ...(first === undefined && { from: 'no-day' }),
    ...(last === undefined ? { to: 'no-day' } : first !== undefined && last < first && { to: 'before' }),
  }
}
