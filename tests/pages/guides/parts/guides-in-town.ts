import { createGuidesApi, type GuidesAnswer, type GuidesApi } from '@/pages/guides/api'
import { createKeeping, type KeptAnswer } from '@/api/kept-call'
import type { CityPolicy } from '@/contract/policy'
import { createGuidePlace, type GuidePlace } from '@/pages/guides/parts/guide-place'
import { createRemoteStore } from '@/state/remote-store'
import { cities } from 'mock/policies/cities'
import { policyOn } from 'mock/policies/cities'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

/** A phone with the guides on it; nobody has signed in unless somebody is named. */
export interface GuidesInTown extends PhoneInTown {
  readonly guides: GuidesApi
  readonly place: GuidePlace
  /** What the phone keeps; it survives the app. */
  readonly shelf: Map<GuidesAnswer, KeptAnswer>
}

export interface GuidesStart {
  readonly person?: string
  readonly town?: Town
  readonly shelf?: Map<GuidesAnswer, KeptAnswer>
  /** The city whose entry they came in by. */
  readonly from?: string
}

export async function guidesInTown({ person, town, shelf = new Map(), from }: GuidesStart = {}) {
  const phone = phoneInTown(town ?? foundTown({ people: person === undefined ? [] : [person] }))
  if (person !== undefined) await phone.enterAs(person)
  const { clock, account } = phone
  const onShelf = {
    read: (name: GuidesAnswer) => shelf.get(name),
    write: (name: GuidesAnswer, answer: KeptAnswer) => void shelf.set(name, answer),
  }
  const guides = createGuidesApi(phone.call, createKeeping(phone.call, onShelf, clock, phone.session))
  const place = createGuidePlace({
    cities: createRemoteStore({ ...guides.cities, clock, first: undefined }),
    mine: createRemoteStore<undefined, readonly string[]>({
      ask: async () => {
        const me = await account.me()
        return me.ok ? { ok: true, value: me.value.insurances.map((one) => one.place.code) } : me
      },
      clock,
      first: undefined,
    }),
    policy: createRemoteStore({ ...guides.policy, clock, first: '' }),
    isSignedIn: () => phone.kept() !== undefined,
    cameFrom: () => from,
  })
  return { ...phone, guides, place, shelf } satisfies GuidesInTown
}

export const placeCodes: readonly string[] = [...cities.keys()]

/** The rules of a sample city on the day every story begins. */
export const rulesOf = (code: string): CityPolicy => policyOn(code, '2026-11-21')
