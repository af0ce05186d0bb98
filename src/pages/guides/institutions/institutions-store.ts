import type { GuidesApi } from '../api'
import type { Institution, InstitutionSearch } from '@/contract/institution'
import type { Clock } from '@/domain/clock'
import { createPagesStore, type PagesStore } from '@/state/pages-store'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'

/** The ports of the search for institutions. */
export interface InstitutionsDeps {
  readonly city: Pick<GuidesApi, 'institutions'>
  /** Reads the position of the phone; undefined when the person refuses or the phone does not know it. */
  readonly location: () => Promise<InstitutionSearch['near'] | undefined>
  readonly clock: Pick<Clock, 'now'>
  readonly lifetime: Lifetime
}

/** The kinds of institution to choose from: those that treat patients, and those that sell medicine. */
export const kinds = ['all', 'OUTPATIENT', 'PHARMACY'] as const
/** The tiers to choose from. */
export const tiers = ['all', '1', '2', '3'] as const

/** The tiers by the choice on screen. */
const tierOf = { '1': 1, '2': 2, '3': 3 } as const

/** The search as it is on screen. */
export interface SearchState {
  readonly typed: string
  /** The text of the current search; later typing is not part of it. */
  readonly text: string
  readonly kind: (typeof kinds)[number]
  readonly tier: (typeof tiers)[number]
  /** The order of the list. */
  readonly sorted: 'by-name' | 'asking' | 'near' | 'refused'
}

/** The store of the search for institutions. The position is not stored and is forgotten on leaving. */
export interface Institutions extends Readable<SearchState> {
  readonly list: PagesStore<InstitutionSearch, Institution>
  /** Shows the institutions of a place. */
  open(placeCode: string): void
  /** Asks again for the current search, if there is one. */
  refresh(): Promise<void>
  type(typed: string): void
  /** Searches for the typed text. */
  find(): void
  /** Shows all institutions of the place again. */
  clear(): void
  narrow(to: Partial<Pick<SearchState, 'kind' | 'tier'>>): void
  /** Reads the position of the phone, and sorts by distance. */
  sortByDistance(): Promise<void>
  sortByName(): void
  /** Call it when the page is left: it forgets the position of the phone, but keeps the typed text. */
  leave(): void
  /** Forgets the person's search and position, after they left. */
  forget(): void
}

const begin: SearchState = { typed: '', text: '', kind: 'all', tier: 'all', sorted: 'by-name' }

/** Builds the search for designated institutions, by name or by distance. The position of the phone stays in memory, and only while the page is open. */
export function createInstitutions({ city, location, clock, lifetime }: InstitutionsDeps): Institutions {
  let placeCode: string | undefined
  let near: InstitutionSearch['near']
  const positions = latest()
  const list = createPagesStore<InstitutionSearch, Institution>({
    ask: city.institutions,
    idOf: ({ code }) => code,
    nameOf: (search) => JSON.stringify(search),
    clock,
    lifetime,
    first: {},
  })
  const store = createForgettable<SearchState>({
    empty: () => begin,
    lifetime,
    onForget() {
      positions.drop()
      placeCode = undefined
      near = undefined
    },
  })
  const { getState, setState } = store

  function search(): InstitutionSearch {
    const { text, kind, tier } = getState()
    return {
      ...(placeCode !== undefined && { placeCode }),
      ...(text !== '' && { text }),
      ...(kind !== 'all' && { visit: kind }),
      ...(tier !== 'all' && { tier: tierOf[tier] }),
      ...(near && { near }),
    }
  }
  const look = (): void => void list.show(search())

  return {
    ...store,
    list,
    open(code) {
      placeCode = code
      look()
    },
    async refresh() {
      if (placeCode === undefined) return
      if (list.getState().value.is === 'idle') look()
      else await list.refresh()
    },
    type: (typed) => setState({ typed }),
    find() {
      setState(({ typed }) => ({ text: typed.trim() }))
      look()
    },
    clear() {
      setState({ typed: '', text: '', kind: 'all', tier: 'all' })
      look()
    },
    narrow(to) {
      setState(to)
      look()
    },
    async sortByDistance() {
      if (getState().sorted === 'asking') return
      const stillCounts = positions.join()
      setState({ sorted: 'asking' })
      const place = await location()
      if (!stillCounts()) return
      near = place
      setState({ sorted: place ? 'near' : 'refused' })
      if (place) look()
    },
    sortByName() {
      near = undefined
      setState({ sorted: 'by-name' })
      look()
    },
    leave() {
      positions.drop()
      if (getState().sorted === 'by-name') return
      near = undefined
      setState({ sorted: 'by-name' })
      list.forget()
    },
  }
}
