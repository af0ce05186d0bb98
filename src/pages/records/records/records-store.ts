import type { RecordFilter, RecordLine, RecordsApi } from '../api'
import type { MonthSums } from '@/contract/settlement-months'
import type { Clock } from '@/domain/clock'
import type { Seen } from '@/domain/remote'
import type { PagedList } from '@/state/paged-list'
import { createPagesStore, type PagesStore } from '@/state/pages-store'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import { everything, filterOf, sumsFilterOf, type Chosen } from '../parts/chosen'
import { untyped, rangeOf, type Typed } from './typed-range'

/** The chosen records, and the fields of the choice as typed. */
export interface RecordsState {
  readonly chosen: Chosen
  /** The content of the fields as typed, right or wrong. */
  readonly typed: Typed
}

/** The ports of the records. */
export interface RecordsDeps {
  readonly city: Pick<RecordsApi, 'records' | 'recordMonths'>
  readonly clock: Clock
  readonly lifetime: Lifetime
}

/** The stores of the records page. */
export interface Records extends Readable<RecordsState> {
  /** The chosen records, page by page. */
  readonly list: PagesStore<RecordFilter, RecordLine>
  /** The city's sums of these records: a list of one page. */
  readonly months: PagesStore<RecordFilter, MonthSums>
  /** Asks again for the chosen records. */
  refresh(): Promise<void>
  /** Changes the choice; only the parts that this changes are asked for. */
  choose(change: Partial<Chosen>): void
  /** Changes the typed fields. A search is asked for once typing has paused; a range waits for `chooseRange`. */
  type(change: Partial<Typed>): void
  /** Chooses the typed range of days if it is valid; otherwise the fields show the error. */
  chooseRange(): void
}

/** The pause after which typing counts as finished, ms. */
const pauseMs = 300

const nameOf = (filter: RecordFilter): string => JSON.stringify(filter)
const onOnePage = (items: readonly MonthSums[]): PagedList<MonthSums> => ({ items, nextCursor: null })

/** Builds the store of usage records: the choice, the list, and the sums. */
export function createRecords({ city, clock, lifetime }: RecordsDeps): Records {
  const fresh: RecordsState = { chosen: everything, typed: untyped }
  let stopWaiting: () => void = () => undefined
  const store = createForgettable<RecordsState>({
    empty: () => fresh,
    lifetime,
    onForget: () => stopWaiting(),
  })
  const { getState, setState } = store
  const first: RecordFilter = {}
  const list = createPagesStore({ ...city.records, idOf: ({ id }) => id, nameOf, clock, lifetime, first })
  const months = createPagesStore<RecordFilter, MonthSums>({
    async ask(filter) {
      const answer = await city.recordMonths.ask(filter)
      return answer.ok ? { ok: true, value: onOnePage(answer.value) } : answer
    },
    recall(filter): Seen<PagedList<MonthSums>> | undefined {
      const seen = city.recordMonths.recall(filter)
      return seen && { value: onOnePage(seen.value), at: seen.at }
    },
    idOf: ({ month }) => month,
    nameOf,
    clock,
    lifetime,
    first,
  })

  const choose = (change: Partial<Chosen>): void => {
    setState(({ chosen }) => ({ chosen: { ...chosen, ...change } }))
    const { chosen } = getState()
    void lookAt(list, filterOf(chosen))
    void lookAt(months, sumsFilterOf(chosen))
  }

  return {
    ...store,
    list,
    months,
    choose(change) {
      if (change.search !== undefined) {
        stopWaiting()
        const { search } = change
        setState(({ typed }) => ({ typed: { ...typed, search } }))
      }
      choose(change)
    },
    async refresh() {
      const { chosen } = getState()
      await Promise.all([renew(list, filterOf(chosen)), renew(months, sumsFilterOf(chosen))])
    },
    type(change) {
      setState(({ typed }) => ({ typed: { ...typed, triedRange: false, ...change } }))
      if (change.search === undefined) return
      stopWaiting()
      stopWaiting = clock.after(pauseMs, () => choose({ search: getState().typed.search.trim() }))
    },
    chooseRange() {
      const range = rangeOf(getState().typed)
      if (range) choose({ period: { is: 'range', ...range } })
      else setState(({ typed }) => ({ typed: { ...typed, triedRange: true } }))
    },
  }
}

const isLookedAt = <Item>(pages: PagesStore<RecordFilter, Item>, filter: RecordFilter): boolean =>
  nameOf(pages.getState().key) === nameOf(filter)

async function lookAt<Item>(pages: PagesStore<RecordFilter, Item>, filter: RecordFilter): Promise<void> {
  if (!isLookedAt(pages, filter) || pages.getState().value.is === 'idle') await pages.show(filter)
}

const renew = <Item>(pages: PagesStore<RecordFilter, Item>, filter: RecordFilter): Promise<void> =>
  isLookedAt(pages, filter) ? pages.refresh() : pages.show(filter)
