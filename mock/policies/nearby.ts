import type * as v from 'valibot'
import type { findInstitutions } from '@/contract/institution'
import { distanceMetres } from '@/domain/distance'
import { institutionByCode } from './cities'
import type { Institution } from './sample-city'

export type Looking = v.InferOutput<(typeof findInstitutions)['body']>

/** An institution and how far it is, metres; null when nobody said from where. */
export interface Found extends Institution {
  readonly distance: number | null
}

/** A pharmacy sells; every other institution sees patients. */
const serves = ({ usualVisit }: Institution, med_type: string): boolean =>
  (usualVisit === '41') === (med_type === '41')

/** The designated institutions somebody looks for, nearest first when it is known from where, else by name. */
export function institutionsLike({ admdvs, q, med_type, lv, lat, lng }: Looking): Found[] {
  const wanted = [...institutionByCode.values()].filter(
    (place) =>
      (admdvs ?? place.admdvs) === place.admdvs &&
      (q === undefined || place.name.includes(q) || place.address.includes(q)) &&
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
