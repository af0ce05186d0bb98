import type { ContributionRules } from '@/contract/policy'
import { startOfDay } from './china-time'

/** When the premium of a year may be paid: from `opensAt` up to, not including, `closesAt`; epoch ms. */
export interface PremiumWindow {
  readonly opensAt: number
  readonly closesAt: number
  /** The first and the last day of it, `YYYY-MM-DD`. */
  readonly opensOn: string
  readonly closesOn: string
}

/** A resident's premium is paid in a window of the year before the one it insures (rules.md §8.7). */
export function premiumWindow(
  year: number,
  rules: Pick<ContributionRules, 'residentOpens' | 'residentCloses'>,
): PremiumWindow {
  const opensOn = `${year - 1}-${rules.residentOpens}`
  const closesOn = `${year - 1}-${rules.residentCloses}`
  return { opensAt: startOfDay(opensOn), closesAt: startOfDay(closesOn, 1), opensOn, closesOn }
}

export const isOpen = ({ opensAt, closesAt }: PremiumWindow, at: number): boolean =>
  at >= opensAt && at < closesAt
