import { listCities } from '@/contract/city'
import { readCityPolicy } from '@/contract/policy'
import { dayOf } from '@/domain/china-day'
import { cities, wirePolicyOn } from '../policies/cities'
import { refuse, route, type Route } from './route'

/** The routes of cities and their rules. */
export const cityRoutes: readonly Route[] = [
  route(listCities, () => ({ reply: { cities: [...cities.values()].map(({ city }) => city) } })),
  route(readCityPolicy, ({ path, query, now }) => {
    const sample = cities.get(path.admdvs)
    if (!sample) return refuse('NOT_FOUND', 'no such city; GET /cities lists them')
    const policy = wirePolicyOn(sample, query.on ?? dayOf(now))
    return policy
      ? { reply: policy }
      : refuse('POLICY_UNAVAILABLE', 'no rules of this city are known for that day')
  }),
]
