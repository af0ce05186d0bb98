import type { Distance } from '@/contract/estimate'
import type { FilingKind } from '@/contract/filing'
import type { RefusalCode } from '@/contract/refusal'
import type { VisitType } from '@/contract/settlement'
import { lastDayOfMonthsFrom } from './calendar'

/** 北京, 天津, 上海 and 重庆, each one pool. */
const municipalities: readonly string[] = ['11', '12', '31', '50']

/**
 * Tells how far care is from the insured place, by two division codes: the same pool has four digits in common, or two in a
 * municipality; the same province has two (rules.md §9.6).
 */
export function distanceOf(insuredPlace: string, careAt: string): Distance {
  const isMunicipality = municipalities.includes(insuredPlace.slice(0, 2))
  const digits = isMunicipality ? 2 : 4
  if (insuredPlace.slice(0, digits) === careAt.slice(0, digits)) return 'HERE'
  return insuredPlace.slice(0, 2) === careAt.slice(0, 2) ? 'SAME_PROVINCE' : 'OTHER_PROVINCE'
}

/**
 * Tells whether care needs a filing: it is elsewhere, and no emergency (rules.md §6.4).
 * @param provinceIsFree true where care in the same province needs none
 */
export const needsFiling = (distance: Distance, visit: VisitType, provinceIsFree: boolean): boolean =>
  visit !== 'EMERGENCY' &&
  (distance === 'OTHER_PROVINCE' || (distance === 'SAME_PROVINCE' && !provinceIsFree))

/** A filing with its days, `YYYY-MM-DD`; the last day is null while it holds until it is ended. */
export interface FilingDays {
  readonly placeCode: string
  readonly beginsOn: string
  readonly endsOn: string | null
}

/** Tells whether a filing holds on a day; both days count. */
export const holdsOn = ({ beginsOn, endsOn }: Omit<FilingDays, 'placeCode'>, day: string): boolean =>
  beginsOn <= day && (endsOn === null || day <= endsOn)

/** Tells whether one of the filings holds for a place on a day. */
export const isFiled = (filings: readonly FilingDays[], careAt: string, day: string): boolean =>
  filings.some((filing) => distanceOf(filing.placeCode, careAt) === 'HERE' && holdsOn(filing, day))

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
  const where = distanceOf(wanted.insuredPlace, wanted.placeCode)
  if (!wanted.isInsured) return 'MEMBER_NOT_INSURED'
  if (!wanted.kindsAllowed.includes(wanted.kind)) return 'NOT_OFFERED'
  if (where === 'HERE' || (where === 'SAME_PROVINCE' && wanted.provinceIsFree)) return 'FILING_NOT_NEEDED'
  if (wanted.beginsOn < wanted.today) return 'PERIOD_NOT_ALLOWED'
  const overlaps = wanted.filings.some(
    ({ placeCode, beginsOn, endsOn }) =>
      distanceOf(placeCode, wanted.placeCode) === 'HERE' &&
      (endsOn === null || wanted.beginsOn <= endsOn) &&
      (wanted.endsOn === null || beginsOn <= wanted.endsOn),
  )
  return overlaps ? 'ALREADY_FILED' : undefined
}
