import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AccountApi } from '../api'
import type { City } from '@/contract/city'
import type { Me } from '@/contract/me'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { asking, failing, type Remote } from '@/domain/remote'

export interface InsuredPlaceDeps {
  readonly city: Pick<AccountApi, 'cities' | 'me' | 'choosePlace'>
  readonly clock: Pick<Clock, 'now'>
  /** Another insured place is the one shown now: what is known of the old one is old. */
  readonly onChosen: () => void
  /** Where the codes of places chosen before are kept, the newest first. */
  readonly recent: { read(): readonly string[]; write(codes: readonly string[]): void }
}

/** The cities there are, and where the person is insured; the place in use first. */
export interface Places {
  readonly cities: readonly City[]
  readonly insurances: Me['insurances']
}

export interface InsuredPlaceState {
  readonly places: Remote<Places>
  /** What is typed to find a city. */
  readonly search: string
  /** Codes of the places chosen on this phone, the newest first. */
  readonly recent: readonly string[]
  readonly busy: boolean
  readonly trouble: Problem | undefined
}

export interface InsuredPlace extends Pick<
  StoreApi<InsuredPlaceState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** Asks anew; what went wrong before is over. */
  refresh(): Promise<void>
  type(search: string): void
  choose(code: string): Promise<void>
  forget(): void
}

const nothingYet: InsuredPlaceState = {
  places: { is: 'idle' },
  search: '',
  recent: [],
  busy: false,
  trouble: undefined,
}

/** Cities whose name, province or spelling has what was typed; all of them when nothing was. */
export function citiesLike(cities: readonly City[], search: string): readonly City[] {
  const wanted = search.trim().toLowerCase()
  return cities.filter(({ name, provinceName, pinyin }) =>
    [name, provinceName, pinyin].some((text) => text.toLowerCase().includes(wanted)),
  )
}

/** Cities of the same province (the same first two digits of the division code) first, each as it stood among its like. */
export const nearFirst = (cities: readonly City[], code: string): readonly City[] =>
  [...cities].sort(
    (one, other) => Number(sameProvince(other.code, code)) - Number(sameProvince(one.code, code)),
  )

export const sameProvince = (one: string, other: string): boolean => one.slice(0, 2) === other.slice(0, 2)

const mostRecent = 3

/** Which insured place is shown and settled by. Money and records stay where they are. */
export function createInsuredPlace({ city, clock, onChosen, recent }: InsuredPlaceDeps): InsuredPlace {
  const store = createStore<InsuredPlaceState>(() => nothingYet)
  const { getState, setState } = store
  let visit = 0
  let stay = 0

  async function load(): Promise<void> {
    const mine = (visit += 1)
    setState(({ places }) => ({ places: asking(places) }))
    const [cities, me] = await Promise.all([city.cities(), city.me()])
    if (mine !== visit) return
    if (!cities.ok) return setState(({ places }) => ({ places: failing(places, cities.error) }))
    if (!me.ok) return setState(({ places }) => ({ places: failing(places, me.error) }))
    const value = { cities: cities.value, insurances: me.value.insurances }
    setState({ places: { is: 'ready', seen: { value, at: clock.now() } } })
  }

  return {
    ...store,
    refresh() {
      setState({ trouble: undefined, recent: recent.read() })
      return load()
    },
    type: (search) => setState({ search }),
    async choose(code) {
      if (getState().busy) return
      const mine = stay
      setState({ busy: true, trouble: undefined })
      const answer = await city.choosePlace(code)
      if (mine !== stay) return
      setState({ busy: false, trouble: answer.ok ? undefined : answer.error })
      if (!answer.ok) return
      recent.write([code, ...recent.read().filter((other) => other !== code)].slice(0, mostRecent))
      setState({ recent: recent.read() })
      onChosen()
      await load()
    },
    forget() {
      visit += 1
      stay += 1
      setState(nothingYet)
    },
  }
}
