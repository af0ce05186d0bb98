import { premiumWindow, type PremiumWindow } from '@/domain/premium-window'
import { startOfDay, startOfMonth } from '@/domain/calendar'
import { yearOf } from '@/domain/china-time'
import { cities, policyOn } from '../../policies/cities'

/**
 * Returns the window in which a city collects the premium of a year: by the rules in force when the year before begins.
 */
export const windowOf = (admdvs: string, year: number): PremiumWindow =>
  premiumWindow(year, policyOn(admdvs, `${year - 1}-01-01`).contributions)

/**
 * Returns the time from which whoever has not paid for a year is not insured: its beginning, or the end of a window that
 * reaches into it.
 */
export const decidedAt = (admdvs: string, year: number): number =>
  Math.max(startOfDay(`${year}-01-01`), windowOf(admdvs, year).closesAt)

/**
 * Returns the next time at which premiums are checked: midnight of the first of a month, which finds new residents and
 * the new year, and in between any opening of a city's window or end of one that reaches into its year.
 */
export function nextPremiumDay(after: number): number {
  const year = yearOf(after)
  const moments = [...cities.keys()].flatMap((admdvs) => [
    windowOf(admdvs, year + 1).opensAt,
    decidedAt(admdvs, year),
  ])
  return Math.min(startOfMonth(after, 1), ...moments.filter((at) => at > after))
}
