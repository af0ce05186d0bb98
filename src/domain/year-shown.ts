import { yearOfMonth } from './calendar-month'
import { monthOf } from './china-day'

/** The first year to show: employee medical insurance began in China at the end of 1998 (国发〔1998〕44 号). */
const firstYear = 1998

/** A year to which the page can move. */
export interface AdjacentYear {
  readonly year: number
  /**
   * The value for the question, `YYYY`; undefined for this year, so that the city's calendar decides which year that
   * is.
   */
  readonly requested: string | undefined
}

/** The year a page shows, with the years before and after it; there is none after this year. */
export interface YearShown {
  readonly year: number
  readonly before: AdjacentYear | undefined
  readonly after: AdjacentYear | undefined
}

/**
 * Finds the year to show and the years beside it.
 * @param requested `YYYY`; undefined for this year
 * @param answered the year of the city's answer, once there is one, because the phone's clock may be wrong
 * @param now epoch ms by the phone's clock
 */
export function yearShown(
  requested: string | undefined,
  answered: number | undefined,
  now: number,
): YearShown {
  const byPhone = yearOfMonth(monthOf(now))
  const year = answered ?? (requested === undefined ? byPhone : Number(requested))
  const before = { year: year - 1, requested: String(year - 1) }
  const after = { year: year + 1, requested: year + 1 < byPhone ? String(year + 1) : undefined }
  return {
    year,
    before: year > firstYear ? before : undefined,
    after: requested === undefined ? undefined : after,
  }
}
