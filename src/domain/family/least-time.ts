import { lastDayOfMonthsFrom, startOfDay } from '../calendar'
import { dayOf } from '../china-day'

/**
 * Gives the first day on which a binding may be ended where a city keeps it for a least time (rules.md §9.13).
 * @param beginsOn `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; undefined where the city keeps none
 */
export const endableFrom = (beginsOn: string, leastMonths: number): string | undefined =>
  leastMonths > 0 ? dayOf(startOfDay(lastDayOfMonthsFrom(beginsOn, leastMonths), 1)) : undefined
