import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { toLoading, toFailed, lastSeen, type Remote, type Seen } from '@/domain/remote'
import type { Result } from '@/domain/result'
import { createForgettable, type Readable } from './forgettable'
import { latest, type StillCounts } from './latest'
import type { Lifetime } from './lifetimes'
import { mergeFirstPage, withNextPage, withoutTwins, type PagedList } from './paged-list'
import type { RemoteState } from './remote-store'

/** The parts of a list that is loaded page by page. */
export interface PagesDeps<Key, Item> {
  readonly ask: (key: Key, cursor: string | undefined) => Promise<Result<PagedList<Item>, Problem>>
  readonly idOf: (item: Item) => string
  /** Names a key; keys with the same name are the same list. */
  readonly nameOf: (key: Key) => string
  readonly clock: Pick<Clock, 'now'>
  /** The time for which the list may be known. */
  readonly lifetime: Lifetime
  readonly first: Key
  readonly recall?: (key: Key) => Seen<PagedList<Item>> | undefined
}

/** The store of a list that is loaded page by page. */
export interface PagesStore<Key, Item> extends Readable<RemoteState<Key, PagedList<Item>>> {
  /**
   * Shows a list: the part loaded before is there at once, in the same length, and its first page is asked for again.
   */
  show(key: Key): Promise<void>
  /** Asks for the first page again; the pages loaded after it stay. */
  refresh(): Promise<void>
  /** Loads the next page, where there is one. While the first page is being asked for again, it waits for that. */
  more(): Promise<void>
  forget(): void
}

/** The number of lists that are remembered beside the one shown. */
const remembered = 4

/** Builds a store for a list that the city gives page by page. */
export function createPagesStore<Key, Item>(deps: PagesDeps<Key, Item>): PagesStore<Key, Item> {
  const { ask, idOf, nameOf, clock, lifetime, first, recall } = deps
  type State = RemoteState<Key, PagedList<Item>>
  const answers = latest()
  const seen = new Map<string, Seen<PagedList<Item>>>()
  /** The cursors that were asked for since a list began, by the name of the list. */
  const cursors = new Map<string, Set<string>>()
  let running: Promise<void> | undefined
  let isFirstPageRunning = false
  const store = createForgettable<State>({
    empty: () => ({ key: first, value: { is: 'idle' } }),
    lifetime,
    onForget() {
      answers.drop()
      running = undefined
      seen.clear()
      cursors.clear()
    },
  })
  const { getState, setState } = store

  const known = (key: Key): Remote<PagedList<Item>> => {
    const last = seen.get(nameOf(key)) ?? recall?.(key)
    return last ? { is: 'loading', last } : { is: 'loading' }
  }

  function keep(key: Key, list: Seen<PagedList<Item>>): void {
    const name = nameOf(key)
    seen.delete(name)
    seen.set(name, list)
    for (const oldest of seen.keys()) {
      if (seen.size <= remembered + 1) break
      seen.delete(oldest)
      cursors.delete(oldest)
    }
  }

  /** Notes that a cursor of the list shown is asked for; gives all that were. */
  function askedBefore(cursor: string): ReadonlySet<string> {
    const name = nameOf(getState().key)
    const asked = (cursors.get(name) ?? new Set()).add(cursor)
    cursors.set(name, asked)
    return asked
  }

  async function load(
    stillCounts: StillCounts,
    cursor: string | undefined,
    put: (page: PagedList<Item>, before: PagedList<Item> | undefined) => PagedList<Item>,
  ): Promise<void> {
    const { key } = getState()
    const answer = await ask(key, cursor)
    if (!stillCounts()) return
    running = undefined
    if (!answer.ok) return setState(({ value }) => ({ value: toFailed(value, answer.error) }))
    // Some gateways end a list with an empty cursor.
    const page = { ...answer.value, nextCursor: answer.value.nextCursor || null }
    const list = { value: put(page, lastSeen(getState().value)?.value), at: clock.now() }
    keep(key, list)
    setState({ value: { is: 'ready', seen: list } })
  }

  function start(
    cursor: string | undefined,
    put: (page: PagedList<Item>, before: PagedList<Item> | undefined) => PagedList<Item>,
  ): Promise<void> {
    isFirstPageRunning = cursor === undefined
    return (running = load(answers.next(), cursor, put))
  }
  const loadFirstPage = (): Promise<void> =>
    start(undefined, (page, before) => {
      const list = mergeFirstPage(page, before, idOf)
      if (list.nextCursor === page.nextCursor) cursors.delete(nameOf(getState().key))
      return withoutTwins(list, idOf)
    })

  return {
    ...store,
    show(key) {
      setState({ key, value: known(key) })
      return loadFirstPage()
    },
    refresh() {
      if (running && isFirstPageRunning) return running
      setState(({ key, value }) => ({ value: lastSeen(value) ? toLoading(value) : known(key) }))
      return loadFirstPage()
    },
    async more() {
      if (running && isFirstPageRunning && lastSeen(getState().value)) {
        const stillCounts = answers.join()
        await running
        if (!stillCounts()) return
      }
      const { value } = getState()
      const next = lastSeen(value)?.value.nextCursor
      if (running || !next) return running
      setState({ value: toLoading(value) })
      return start(next, (page, before) => withNextPage(before?.items ?? [], page, askedBefore(next), idOf))
    },
  }
}
