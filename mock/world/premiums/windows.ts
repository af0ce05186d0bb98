import { premiumWindow, type PremiumWindow } from '@/domain/premium-window'
import { startOfMonth } from '@/domain/calendar'
import { yearOf } from '@/domain/china-time'
import { cities, policyOn } from '../../policies/cities'

/**
 * Returns the window in which a city collects the premium of a year: by the rules in force when the year before begins.
 */
export const windowOf = (admdvs: string, year: number): PremiumWindow =>
  premiumWindow(year, policyOn(admdvs, `${year - 1}-01-01`).contributions)

/**
 * Returns the next time at which premiums are checked: midnight of the first of a month, which finds new residents and
 * the new year, and any opening of a city's window in between.
 */
export function nextPremiumDay(after: number): number {
  const nextYear = yearOf(after) + 1
  const openings = [...cities.keys()].map((admdvs) => windowOf(admdvs, nextYear).opensAt)
  return Math.min(startOfMonth(after, 1), ...openings.filter((at) => at > after))
}
