import { monthOf } from '../china-day'
import { sumFen } from '../money'
import type { SharingTerms } from './may-set-terms'

/** One payment from shared money. */
export interface Usage {
  /** Epoch ms. */
  readonly at: number
  readonly fen: number
  /** The time of its refund (epoch ms); a refunded payment does not count in the month in which it was made. */
  readonly givenBackAt?: number
}

/** Sums the payments in the calendar month in China of the instant `at`, fen. */
export const usedInMonth = (usages: readonly Usage[], at: number): number =>
  sumFen(
    usages
      .filter((usage) => usage.givenBackAt === undefined && monthOf(usage.at) === monthOf(at))
      .map(({ fen }) => fen),
  )

/** The amount that the caps leave, in fen, and which of them leaves less. */
export interface CapLeft {
  readonly fen: number
  readonly by: 'MONTH_CAP' | 'VISIT_CAP'
}

/**
 * Gives the amount that the caps per month and per visit leave for a visit at an instant; undefined where there is no
 * cap. Lowering a cap below the amount already used leaves nothing, and takes nothing back (rules.md §9.18).
 */
export function capLeft(
  { monthCapFen, visitCapFen }: Pick<SharingTerms, 'monthCapFen' | 'visitCapFen'>,
  usages: readonly Usage[],
  at: number,
): CapLeft | undefined {
  const ofVisit: CapLeft | undefined =
    visitCapFen === null ? undefined : { fen: visitCapFen, by: 'VISIT_CAP' }
  if (monthCapFen === null) return ofVisit
  const ofMonth: CapLeft = { fen: Math.max(0, monthCapFen - usedInMonth(usages, at)), by: 'MONTH_CAP' }
  return ofVisit && ofVisit.fen < ofMonth.fen ? ofVisit : ofMonth
}
