import { monthOf } from '../china-day'
import { sumFen } from '../money'
import type { SharingTerms } from './may-set-terms'

/** One payment out of shared money. */
export interface Usage {
  /** Epoch ms. */
  readonly at: number
  readonly fen: number
  /** When it was given back by a reversal; it then counts for nothing, in the month it was made. */
  readonly givenBackAt?: number
}

/** What was used in the calendar month in China that `at` lies in, fen. */
export const usedInMonth = (usages: readonly Usage[], at: number): number =>
  sumFen(
    usages
      .filter((usage) => usage.givenBackAt === undefined && monthOf(usage.at) === monthOf(at))
      .map(({ fen }) => fen),
  )

/**
 * What the caps per month and per visit leave for a visit at an instant, fen; undefined where there is no cap. Lowering a
 * cap below what was used leaves nothing and takes nothing back (rules.md §9.18).
 */
export function capLeftFen(
  { monthCapFen, visitCapFen }: Pick<SharingTerms, 'monthCapFen' | 'visitCapFen'>,
  usages: readonly Usage[],
  at: number,
): number | undefined {
  if (monthCapFen === null) return visitCapFen ?? undefined
  const ofMonth = Math.max(0, monthCapFen - usedInMonth(usages, at))
  return Math.min(ofMonth, visitCapFen ?? ofMonth)
}
