import type { Usage, UsagesKey } from '@/contract/usage'
import type { Clock } from '@/domain/clock'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import { createPagesStore, type PagesStore } from '@/state/pages-store'
import type { FamilyApi } from '../api'
import { rangeOf, type ChosenRange } from './usage-range'

/** The ports of the payments by one binding. */
export interface UsagesDeps {
  readonly city: Pick<FamilyApi, 'usages'>
  readonly clock: Pick<Clock, 'now'>
  readonly lifetime: Lifetime
}

/** The chosen range of payments, and its fields as typed. */
export interface UsagesState {
  readonly range: ChosenRange
  /** The city's sums of what was asked for, fen, by `usagesName`. */
  readonly sums: Readonly<Record<string, number>>
}

/** Holds what was spent by one binding: amounts and times, and the city's sum of them. */
export interface Usages extends Readable<UsagesState> {
  readonly pages: Pick<PagesStore<UsagesKey, Usage>, 'more' | keyof Readable<unknown>>
  /** Looks at what was spent by a binding, in the stretch of time chosen last. */
  open(bindingId: string): void
  /** Chooses another stretch of time; days that are not whole yet are kept and ask nothing. */
  choose(range: Partial<ChosenRange>): void
  forget(): void
}

/** Names a stretch: two questions with one name are the same. */
export const usagesName = ({ bindingId, from = '', to = '' }: UsagesKey): string =>
  `${bindingId} ${from} ${to}`

/** Builds the store of what was spent by one binding. It begins with this month. */
export function createUsages({ city, clock, lifetime }: UsagesDeps): Usages {
  const answers = latest()
  const store = createForgettable<UsagesState>({
    empty: () => ({ range: { name: 'MONTH', from: '', to: '' }, sums: {} }),
    lifetime,
    onForget: answers.drop,
  })
  const { getState, setState } = store
  const pages = createPagesStore<UsagesKey, Usage>({
    async ask(key, cursor) {
      const stillCounts = answers.join()
      const page = await city.usages(key, cursor)
      if (page.ok && stillCounts()) {
        const { sumFen } = page.value
        setState(({ sums }) => ({ sums: { ...sums, [usagesName(key)]: sumFen } }))
      }
      return page
    },
    idOf: ({ id }) => id,
    nameOf: usagesName,
    clock,
    lifetime,
    first: { bindingId: '' },
  })

  function show(bindingId: string): void {
    const range = rangeOf(getState().range, clock.now())
    if (range) void pages.show({ bindingId, ...range })
  }

  return {
    ...store,
    pages,
    open: show,
    choose(range) {
      setState((state) => ({ range: { ...state.range, ...range } }))
      show(pages.getState().key.bindingId)
    },
  }
}
