import { createStore } from 'zustand/vanilla'
import type { FamilyApi, Usage, UsageKey } from '../api'
import type { Clock } from '@/domain/clock'
import { createPagesStore, type PagesStore } from '@/state/pages-store'
import type { Readable } from '@/state/forgettable'
import { rangeOf, type ChosenRange } from './usage-range'

export interface UsagesDeps {
  readonly city: Pick<FamilyApi, 'usages'>
  readonly clock: Pick<Clock, 'now'>
}

export interface UsagesState {
  readonly range: ChosenRange
  /** The city's sums of what was asked for, fen, by `usageName`. */
  readonly sums: Readonly<Record<string, number>>
}

export interface Usages extends Readable<UsagesState> {
  readonly pages: Pick<PagesStore<UsageKey, Usage>, 'more' | 'refresh' | keyof Readable<unknown>>
  /** Looks at what was spent by a binding, in the stretch of time chosen last. */
  open(bindingId: string): void
  /** Another stretch of time; days that are not whole yet are kept and ask nothing. */
  choose(range: Partial<ChosenRange>): void
  forget(): void
}

/** Two questions with one name are the same. */
export const usageName = ({ bindingId, from = '', to = '' }: UsageKey): string => `${bindingId} ${from} ${to}`

const atFirst: UsagesState = { range: { name: 'MONTH', from: '', to: '' }, sums: {} }

/** What was spent by one binding: amounts and times, and the city's sum of them. */
export function createUsages({ city, clock }: UsagesDeps): Usages {
  const store = createStore<UsagesState>(() => atFirst)
  const { getState, setState } = store
  let stay = 0
  const pages = createPagesStore<UsageKey, Usage>({
    async ask(key, cursor) {
      const mine = stay
      const page = await city.usages(key, cursor)
      if (page.ok && mine === stay) {
        const { sumFen } = page.value
        setState(({ sums }) => ({ sums: { ...sums, [usageName(key)]: sumFen } }))
      }
      return page
    },
    idOf: ({ id }) => id,
    nameOf: usageName,
    clock,
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
    forget() {
      stay += 1
      pages.forget()
      setState(atFirst)
    },
  }
}
