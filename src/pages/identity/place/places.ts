import type { AccountApi } from '../api'
import type { City } from '@/contract/city'
import type { Me } from '@/contract/me'
import type { Problem } from '@/domain/problem'
import { ok, type Result } from '@/domain/result'

/** The cities there are, and where the person is insured; the place in use first. */
export interface Places {
  readonly cities: readonly City[]
  readonly insurances: Me['insurances']
}

/** Asks the city for everything the page of the insured places shows. */
export async function askPlaces(city: Pick<AccountApi, 'cities' | 'me'>): Promise<Result<Places, Problem>> {
  const [cities, me] = await Promise.all([city.cities(), city.me()])
  if (!cities.ok) return cities
  if (!me.ok) return me
  return ok({ cities: cities.value, insurances: me.value.insurances })
}
