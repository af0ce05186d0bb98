import { yearOfMonth } from './calendar-month'
import { monthOf } from './china-day'

/** Employee medical insurance began in China at the end of 1998 (国发〔1998〕44 号): nothing can be found before. */
const firstYear = 1998

/** A year one may go on to, and how it is asked for. */
export interface AdjacentYear {
  readonly year: number
  /** `YYYY`; undefined for this year, so that the city's calendar decides which it is. */
  readonly requested: string | undefined
}

/** Which year a page shows, and which lie beside it; none after this one. */
export interface YearShown {
  readonly year: number
  readonly before: AdjacentYear | undefined
  readonly after: AdjacentYear | undefined
}

/**
 * @param requested `YYYY`; undefined for this year
 * @param told the year the city answered for, once it did: the phone's clock may be wrong
 * @param now epoch ms by the phone's clock
 */
export function yearShown(requested: string | undefined, told: number | undefined, now: number): YearShown {
  const byPhone = yearOfMonth(monthOf(now))
  const year = told ?? (requested === undefined ? byPhone : Number(requested))
  const before = { year: year - 1, requested: String(year - 1) }
  const after = { year: year + 1, requested: year + 1 < byPhone ? String(year + 1) : undefined }
  return {
    year,
    before: year > firstYear ? before : undefined,
    after: requested === undefined ? undefined : after,
  }
}
