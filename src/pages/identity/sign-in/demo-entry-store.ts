import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DemoApi } from '../demo-api'
import type { DemoPerson } from '@/contract/demo'
import type { Session } from '@/contract/session'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { asking, failing, type Remote } from '@/domain/remote'

export interface DemoEntryDeps {
  readonly city: DemoApi
  readonly clock: Pick<Clock, 'now'>
  readonly enter: (session: Session) => void
}

export interface DemoEntryState {
  readonly people: Remote<readonly DemoPerson[]>
  readonly entering:
    | { readonly is: 'no' }
    | { readonly is: 'as'; readonly person: string }
    | { readonly is: 'failed'; readonly problem: Problem }
}

export interface DemoEntry extends Pick<
  StoreApi<DemoEntryState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  listPeople(): Promise<void>
  /** Enters as a person of the mock city. A second touch while entering does nothing. */
  enterAs(person: string): Promise<void>
}

/** Demo builds: one touch instead of signing in. */
export function createDemoEntry({ city, clock, enter }: DemoEntryDeps): DemoEntry {
  const store = createStore<DemoEntryState>(() => ({ people: { is: 'idle' }, entering: { is: 'no' } }))
  return {
    ...store,
    async listPeople() {
      store.setState(({ people }) => ({ people: asking(people) }))
      const answer = await city.demoPeople()
      store.setState(({ people }) => ({
        people: answer.ok
          ? { is: 'ready', seen: { value: answer.value, at: clock.now() } }
          : failing(people, answer.error),
      }))
    },
    async enterAs(person) {
      if (store.getState().entering.is === 'as') return
      store.setState({ entering: { is: 'as', person } })
      const answer = await city.enterAs(person)
      store.setState({ entering: answer.ok ? { is: 'no' } : { is: 'failed', problem: answer.error } })
      if (answer.ok) enter(answer.value)
    },
  }
}
