import type { FilingKind } from '@/contract/filing'
import type { RefusalCode } from '@/contract/refusal'
import { lastDayOfMonthsFrom } from './calendar'
import { distanceOf, isElsewhere, type FilingDays } from './care-elsewhere'

const lastingKinds: readonly FilingKind[] = ['RESETTLED', 'LONG_STAY', 'POSTED']

/**
 * Gives the last day of a filing that begins on a day: after so many months, or null where it holds until it is ended.
 */
export const filedUntil = (kind: FilingKind, beginsOn: string, months: number): string | null =>
  lastingKinds.includes(kind) ? null : lastDayOfMonthsFrom(beginsOn, months)

/** A wish to file. */
export interface WantedFiling extends FilingDays {
  readonly kind: FilingKind
  readonly kindsAllowed: readonly FilingKind[]
  readonly insuredPlace: string
  readonly provinceIsFree: boolean
  readonly today: string
  readonly isInsured: boolean
  /** The filings there are. */
  readonly filings: readonly FilingDays[]
}

/** Gives the first reason why one may not file; undefined when one may (rules.md §6.14). */
export function filingRefusal(wanted: WantedFiling): RefusalCode | undefined {
  const distance = distanceOf(wanted.insuredPlace, wanted.placeCode)
  if (!wanted.isInsured) return 'MEMBER_NOT_INSURED'
  if (!wanted.kindsAllowed.includes(wanted.kind)) return 'NOT_OFFERED'
  if (!isElsewhere(distance, wanted.provinceIsFree)) return 'FILING_NOT_NEEDED'
  if (wanted.beginsOn < wanted.today) return 'PERIOD_NOT_ALLOWED'
  const overlaps = wanted.filings.some(
    ({ placeCode, beginsOn, endsOn }) =>
      distanceOf(placeCode, wanted.placeCode) === 'HERE' &&
      (endsOn === null || wanted.beginsOn <= endsOn) &&
      (wanted.endsOn === null || beginsOn <= wanted.endsOn),
  )
  return overlaps ? 'ALREADY_FILED' : undefined
}
