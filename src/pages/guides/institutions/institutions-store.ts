import { createStore } from 'zustand/vanilla'
import type { GuidesApi, InstitutionSearch } from '../api'
import type { Institution } from '@/contract/institution'
import type { Clock } from '@/domain/clock'
import { createPagesStore, type PagesStore } from '@/state/pages-store'
import type { Readable } from '@/state/forgettable'

export interface InstitutionsDeps {
  readonly city: Pick<GuidesApi, 'institutions'>
  /** Where the phone is; undefined when the person refuses or the phone does not know. */
  readonly location: () => Promise<InstitutionSearch['near'] | undefined>
  readonly clock: Pick<Clock, 'now'>
}

export const kinds = ['all', '11', '41'] as const
export const tiers = ['all', '1', '2', '3'] as const

/** What is being looked for, as it is on screen. */
export interface Looking {
  readonly typed: string
  /** The text that was looked for; what is typed since is not yet. */
  readonly text: string
  readonly kind: (typeof kinds)[number]
  readonly tier: (typeof tiers)[number]
  /** What the list goes by. */
  readonly sorted: 'by-name' | 'asking' | 'near' | 'refused'
}

export interface Institutions extends Readable<Looking> {
  readonly list: PagesStore<InstitutionSearch, Institution>
  /** Looks in a place. */
  open(placeCode: string): void
  /** Asks anew for what is looked at, if anything is. */
  refresh(): Promise<void>
  type(typed: string): void
  /** Looks for what is typed. */
  find(): void
  /** Everything of the place again. */
  clear(): void
  narrow(to: Partial<Pick<Looking, 'kind' | 'tier'>>): void
  /** Asks the phone where it is, and sorts by distance. */
  sortByDistance(): Promise<void>
  sortByName(): void
  /** Nobody looks any more: where the phone was is forgotten, what was typed is not. */
  leave(): void
}

const begin: Looking = { typed: '', text: '', kind: 'all', tier: 'all', sorted: 'by-name' }

/** Designated institutions of a place, by name or by distance. Where the phone is stays in memory, and only while one looks. */
export function createInstitutions({ city, location, clock }: InstitutionsDeps): Institutions {
  const store = createStore<Looking>(() => begin)
  const { getState, setState } = store
  let placeCode: string | undefined
  let near: InstitutionSearch['near']
  let visit = 0
  const list = createPagesStore<InstitutionSearch, Institution>({
    ask: city.institutions,
    idOf: ({ code }) => code,
    nameOf: (search) => JSON.stringify(search),
    clock,
    first: {},
  })

  function search(): InstitutionSearch {
    const { text, kind, tier } = getState()
    return {
      ...(placeCode !== undefined && { placeCode }),
      ...(text !== '' && { text }),
      ...(kind !== 'all' && { kind }),
      ...(tier !== 'all' && { tier }),
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
      const mine = visit
      setState({ sorted: 'asking' })
      const place = await location()
      if (mine !== visit) return
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
      visit += 1
      if (getState().sorted === 'by-name') return
      near = undefined
      setState({ sorted: 'by-name' })
      list.forget()
    },
  }
}
