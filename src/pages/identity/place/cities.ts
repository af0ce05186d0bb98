import type { City } from '@/contract/city'
import { searchingCities } from '@/domain/searched-words'

/** Finds the cities whose name, province or spelling has what was typed; all of them when nothing was. */
export const citiesLike = (cities: readonly City[], search: string): readonly City[] =>
  cities.filter(searchingCities(search))

/** Puts cities of the same province first; otherwise they stay in their order. @param code division code */
export const nearFirst = (cities: readonly City[], code: string): readonly City[] =>
  [...cities].sort(
    (one, other) => Number(sameProvince(other.code, code)) - Number(sameProvince(one.code, code)),
  )

/** Tells whether two division codes are of one province, which their first two digits say. */
export const sameProvince = (one: string, other: string): boolean => one.slice(0, 2) === other.slice(0, 2)
