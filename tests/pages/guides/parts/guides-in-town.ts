import { cities, policyOn } from 'mock/policies/cities'
import type { CityPolicy } from '@/contract/policy'
import { guidesOf } from '@/pages/guides/services'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** The conditions under which the guides are opened. */
export interface GuidesStart {
  readonly person?: string
  readonly town?: Town
  readonly storage?: Map<string, string>
  /** The code of the city through whose entry the person opened the app. */
  readonly from?: string
}

/** Opens the guides on a phone; nobody is signed in unless `person` is given. */
export async function guidesInTown({ person, town, storage, from }: GuidesStart = {}) {
  const phone = phoneInTown(town ?? foundTown({ people: person === undefined ? [] : [person] }), storage)
  if (person !== undefined) await phone.enterAs(person)
  const { arrivals } = phone.services
  const cameFrom = from === undefined ? undefined : { code: from, name: from, entry: 'ELSEWHERE' as const }
  const guides = guidesOf({
    ...phone.services,
    arrivals: { ...arrivals, getState: () => ({ from: cameFrom }) },
  })
  return { ...phone, ...guides }
}

/** The codes of all sample cities. */
export const placeCodes: readonly string[] = [...cities.keys()]

/** Returns the rules of a sample city on the founding day of the towns. */
export const rulesOf = (code: string): CityPolicy => policyOn(code, '2026-11-21')
