import { lastSeen } from '@/domain/remote'
import { createLifetimes } from '@/state/lifetimes'
import type { PagedList } from '@/state/paged-list'
import { createPagesStore } from '@/state/pages-store'
import { heldAnswers } from './answers'

/** Makes a page whose entries are letters. */
export const page = (items: string, nextCursor: string | null): PagedList<string> => ({
  items: [...items],
  nextCursor,
})

/** Builds a list of letters; the test answers its questions, in any order. */
export function createTestStore() {
  const city = heldAnswers<PagedList<string>>()
  const store = createPagesStore<string, string>({
    lifetime: createLifetimes().person,
    ask: (key, cursor) => city.ask(key, cursor),
    idOf: (item) => item,
    nameOf: (key) => key,
    clock: { now: () => 1_000 },
    first: 'all',
  })
  const list = () => lastSeen(store.getState().value)?.value
  return { city, store, list, items: () => list()?.items.join('') }
}
