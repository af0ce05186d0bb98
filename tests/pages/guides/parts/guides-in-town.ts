import { cities, policyOn } from 'mock/policies/cities'
import type { CityPolicy } from '@/contract/policy'
import { guidesOf } from '@/pages/guides/services'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

export interface GuidesStart {
  readonly person?: string
  readonly town?: Town
  readonly storage?: Map<string, string>
  /** The city whose entry they came in by. */
  readonly from?: string
}

/** Opens the guides on a phone; nobody has signed in unless somebody is named. */
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

export const placeCodes: readonly string[] = [...cities.keys()]

/** The rules of a sample city on the day every story begins. */
export const rulesOf = (code: string): CityPolicy => policyOn(code, '2026-11-21')
