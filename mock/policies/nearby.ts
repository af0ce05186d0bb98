import type * as v from 'valibot'
import type { findInstitutions } from '@/contract/institution'
import { distanceMetres } from '@/domain/distance'
import { searching } from '@/domain/searched-words'
import { institutionByCode } from './cities'
import type { Institution } from './sample-city'

/** The conditions of a search for institutions, decoded. */
export type InstitutionSearch = v.InferOutput<(typeof findInstitutions)['body']>

/** An institution and its distance in metres; null when the search has no position. */
export interface FoundInstitution extends Institution {
  readonly distance: number | null
}

/** Tells whether an institution offers a kind of visit: pharmacies sell, all other institutions treat patients. */
const serves = ({ usualVisit }: Institution, med_type: string): boolean =>
  (usualVisit === '41') === (med_type === '41')

/**
 * Finds the designated institutions that match a search, nearest first if the search has a position, otherwise by name.
 */
export function matchingInstitutions({
  admdvs,
  q,
  med_type,
  lv,
  lat,
  lng,
}: InstitutionSearch): FoundInstitution[] {
  const isFound = searching(q ?? '')
  const wanted = [...institutionByCode.values()].filter(
    (place) =>
      (admdvs ?? place.admdvs) === place.admdvs &&
      isFound([place.name, place.address]) &&
      (med_type === undefined || serves(place, med_type)) &&
      (lv === undefined || place.tier === lv),
  )
  if (lat === undefined || lng === undefined) {
    return wanted
      .map((place) => ({ ...place, distance: null }))
      .sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans-CN'))
  }
  return wanted
    .map((place) => ({ ...place, distance: distanceMetres({ latitude: lat, longitude: lng }, place) }))
    .sort((one, other) => one.distance - other.distance)
}
