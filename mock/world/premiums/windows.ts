import { premiumWindow, type PremiumWindow } from '@/domain/premium-window'
import { startOfMonth } from '@/domain/calendar'
import { yearOf } from '@/domain/china-time'
import { cities, policyOn } from '../../policies/cities'

/** When a city takes the premium of a year: by the rules that hold when the year before begins. */
export const windowOf = (admdvs: string, year: number): PremiumWindow =>
  premiumWindow(year, policyOn(admdvs, `${year - 1}-01-01`).contributions)

/**
 * When premiums are looked at next: at midnight of the first of a month, which finds new residents and the new year,
 * and when a city's window opens in between.
 */
export function nextPremiumDay(after: number): number {
  const nextYear = yearOf(after) + 1
  const openings = [...cities.keys()].map((admdvs) => windowOf(admdvs, nextYear).opensAt)
  return Math.min(startOfMonth(after, 1), ...openings.filter((at) => at > after))
}
