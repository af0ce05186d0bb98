import type { ContributionRules } from '@/contract/policy'
import { dayInYear, startOfDay } from './calendar'

/** The window for paying the premium of a year: from `opensAt` up to, not including, `closesAt`; epoch ms. */
export interface PremiumWindow {
  readonly opensAt: number
  readonly closesAt: number
  /** The first and the last day of it, `YYYY-MM-DD`. */
  readonly opensOn: string
  readonly closesOn: string
}

/**
 * Gives the window for paying a resident's premium (rules.md §8.8). It opens in the year before the insured year, and
 * closes in that same year or, where it crosses New Year, in the insured year itself. A rule that names 29 February
 * means the 28th in a common year.
 */
export function premiumWindow(
  year: number,
  rules: Pick<ContributionRules, 'residentOpens' | 'residentCloses'>,
): PremiumWindow {
  const opensOn = dayInYear(year - 1, rules.residentOpens)
  const crossesNewYear = rules.residentCloses < rules.residentOpens
  const closesOn = dayInYear(crossesNewYear ? year : year - 1, rules.residentCloses)
  return { opensAt: startOfDay(opensOn), closesAt: startOfDay(closesOn, 1), opensOn, closesOn }
}

/** Tells whether a window is open; the moment it closes no longer belongs to it. */
export const isOpen = ({ opensAt, closesAt }: PremiumWindow, at: number): boolean =>
  at >= opensAt && at < closesAt
