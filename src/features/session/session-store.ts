import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CityApi } from '@/api/city-api'
import type { DemoPerson, Session } from '@/contract/session'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { asking, failing, type Remote } from '@/domain/remote'

export interface SessionDeps {
  readonly city: Pick<CityApi, 'demoPeople' | 'enterAs' | 'endSession'>
  readonly clock: Pick<Clock, 'now'>
  readonly keeper: {
    current(): unknown
    enter(session: Session): void
    end(): void
    onChange(listener: (signedIn: boolean) => void): () => void
  }
}

export interface SessionState {
  readonly signedIn: boolean
  readonly people: Remote<readonly DemoPerson[]>
  readonly entering: { readonly is: 'no' } | { readonly is: 'as'; readonly person: string } | Failed
}
interface Failed {
  readonly is: 'failed'
  readonly problem: Problem
}

export interface SessionStore extends Pick<
  StoreApi<SessionState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  listPeople(): Promise<void>
  /** Demo builds: enters as a person of the mock city. A second touch while entering does nothing. */
  enterAs(person: string): Promise<void>
  /** Gone from this phone at once; the city is told, and need not answer. */
  signOut(): void
}

/** Who is signed in on this phone. */
export function createSession({ city, clock, keeper }: SessionDeps): SessionStore {
  const store = createStore<SessionState>(() => ({
    signedIn: keeper.current() !== undefined,
    people: { is: 'idle' },
    entering: { is: 'no' },
  }))
  keeper.onChange((signedIn) => store.setState({ signedIn }))
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
      if (!answer.ok) return
      keeper.enter(answer.value)
    },
    signOut() {
      void city.endSession()
      keeper.end()
    },
  }
}
