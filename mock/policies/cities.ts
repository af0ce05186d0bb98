import { beijing } from './beijing'
import type { CityPolicy } from './city-policy'
import { fuzhou } from './fuzhou'

/** The sample cities by division code. */
export const cities: ReadonlyMap<string, CityPolicy> = new Map(
  [fuzhou, beijing].map((city) => [city.code, city]),
)

/** @throws for a code without a sample city; people of the mock city live in one that has it */
export function cityOf(code: string): CityPolicy {
  const city = cities.get(code)
  if (!city) throw new RangeError(`no sample city with the code ${code}`)
  return city
}
