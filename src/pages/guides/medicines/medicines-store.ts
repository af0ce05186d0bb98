import type { CatalogueEntry, CatalogueSearch } from '@/contract/catalogue'
import type { Clock } from '@/domain/clock'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import { createPagesStore, type PagesStore } from '@/state/pages-store'
import type { GuidesApi } from '../api'

/** The search as it is on screen. */
export interface MedicinesState {
  readonly typed: string
  /** The text that is searched for; later typing is not part of it. */
  readonly text: string
  /** The one entry that is shown, from an item of a bill; undefined while the catalogue is searched. */
  readonly code: string | undefined
}

/** The store of the search in the catalogue (医保目录). */
export interface Medicines extends Readable<MedicinesState> {
  readonly list: PagesStore<CatalogueSearch, CatalogueEntry>
  /** Looks by the rules of a place. */
  open(placeCode: string): void
  /** Shows one entry, or what was searched for before. */
  look(code: string | undefined): void
  /** Shows the whole catalogue again. */
  clear(): void
  /** Asks again for what is shown, if there is something. */
  refresh(): Promise<void>
  type(typed: string): void
  /** Searches for the typed text. */
  find(): void
  forget(): void
}

/** The ports of the search in the catalogue. */
export interface MedicinesDeps {
  readonly city: Pick<GuidesApi, 'catalogue'>
  readonly clock: Pick<Clock, 'now'>
  readonly lifetime: Lifetime
}

const begin: MedicinesState = { typed: '', text: '', code: undefined }

/** Builds the search in the catalogue, by a part of the name or from an item of a bill. */
export function createMedicines({ city, clock, lifetime }: MedicinesDeps): Medicines {
  let placeCode: string | undefined
  const list = createPagesStore<CatalogueSearch, CatalogueEntry>({
    ask: city.catalogue,
    idOf: ({ code }) => code,
    nameOf: (search) => JSON.stringify(search),
    clock,
    lifetime,
    first: { placeCode: '' },
  })
  const store = createForgettable<MedicinesState>({
    empty: () => begin,
    lifetime,
    onForget: () => void (placeCode = undefined),
  })
  const { getState, setState } = store
  const show = (): void => {
    if (placeCode === undefined) return
    const { text, code } = getState()
    const wanted = code === undefined ? text !== '' && { text } : { code }
    void list.show({ placeCode, ...wanted })
  }
  return {
    ...store,
    list,
    open(code) {
      placeCode = code
      show()
    },
    look(code) {
      setState({ code })
      show()
    },
    clear() {
      setState(begin)
      show()
    },
    refresh: () => (placeCode === undefined ? Promise.resolve() : list.refresh()),
    type: (typed) => setState({ typed }),
    find() {
      setState(({ typed }) => ({ text: typed.trim(), code: undefined }))
      show()
    },
  }
}
