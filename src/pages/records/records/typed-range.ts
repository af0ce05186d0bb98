import { typedDay } from '@/domain/typed-day'

/** The content of the filter's fields. */
export interface Typed {
  readonly search: string
  readonly from: string
  readonly to: string
  /** True after the person asked to show an invalid range; the error is shown until they type again. */
  readonly triedRange: boolean
}

/** The fields of the choice before anything is typed. */
export const untyped: Typed = { search: '', from: '', to: '', triedRange: false }

/** The errors of the typed range. */
export interface RangeErrors {
  readonly from?: 'no-day'
  readonly to?: 'no-day' | 'before'
}

/** Gives the typed range, `YYYY-MM-DD`; undefined when one is no day, or the second is before the first. */
export function rangeOf(
  typed: Pick<Typed, 'from' | 'to'>,
): { readonly from: string; readonly to: string } | undefined {
  const from = typedDay(typed.from)
  const to = typedDay(typed.to)
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}

/** Finds the errors of the typed range; there are none before the person asks to show it. */
export function rangeErrors({ from, to, triedRange }: Typed): RangeErrors {
  if (!triedRange) return {}
  const [first, last] = [typedDay(from), typedDay(to)]
  return {
    ...(first === undefined && { from: 'no-day' }),
    ...(last === undefined ? { to: 'no-day' } : first !== undefined && last < first && { to: 'before' }),
  }
}
