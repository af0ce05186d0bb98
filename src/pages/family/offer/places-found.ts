import type { City } from '@/contract/city'

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
  const wanted = search.trim().toLowerCase()
  const like = ({ name, provinceName, pinyin }: City): boolean =>
    [name, provinceName, pinyin].some((text) => text.toLowerCase().includes(wanted))
  if (cities.length <= fewPlaces) return cities
  const found = wanted === '' ? [] : cities.filter((city) => city !== chosen && like(city))
  return [...(chosen ? [chosen] : []), ...found].slice(0, fewPlaces)
}
