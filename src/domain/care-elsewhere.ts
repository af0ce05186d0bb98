import type { Distance } from '@/contract/estimate'
import type { VisitType } from '@/contract/settlement'

/** 北京, 天津, 上海 and 重庆, each one pool. */
const municipalities = /^(?:11|12|31|50)/

/**
 * Tells how far care is from the insured place, by two division codes: the same pool has four digits in common, or two in a
 * municipality; the same province has two (rules.md §9.6).
 */
export function distanceOf(insuredPlace: string, careAt: string): Distance {
  const digits = municipalities.test(insuredPlace) ? 2 : 4
  if (insuredPlace.slice(0, digits) === careAt.slice(0, digits)) return 'HERE'
  return insuredPlace.slice(0, 2) === careAt.slice(0, 2) ? 'SAME_PROVINCE' : 'OTHER_PROVINCE'
}

/**
 * Tells whether care so far away is care elsewhere, which needs a filing (rules.md §6.4).
 * @param provinceIsFree true where care in the same province needs none
 */
export const isElsewhere = (distance: Distance, provinceIsFree: boolean): boolean =>
  distance === 'OTHER_PROVINCE' || (distance === 'SAME_PROVINCE' && !provinceIsFree)

/** Tells whether care needs a filing: it is elsewhere, and no emergency (rules.md §6.4). */
export const needsFiling = (distance: Distance, visit: VisitType, provinceIsFree: boolean): boolean =>
  visit !== 'EMERGENCY' && isElsewhere(distance, provinceIsFree)

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
