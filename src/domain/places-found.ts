import type { City } from '@/contract/city'
import { foldedWords, searchingCities } from './searched-words'

/** The number of places that can be looked over at once; more are found by typing. */
export const fewPlaces = 6

/**
 * Picks the cities to choose from: all of them when they are few, else those like what was typed; the chosen one is always
 * among them.
 */
export function placesFound(
  cities: readonly City[],
  search: string,
  chosen: City | undefined,
): readonly City[] {
  if (cities.length <= fewPlaces) return cities
  if (foldedWords(search) === '') return chosen ? [chosen] : []
  const isFound = searchingCities(search)
  const found = cities.filter((city) => city !== chosen && isFound(city))
  return [...(chosen ? [chosen] : []), ...found].slice(0, fewPlaces)
}
