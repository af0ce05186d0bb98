import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CityApi } from '@/api/city-api'

export interface SessionDeps {
  readonly city: Pick<CityApi, 'endSession'>
  readonly keeper: {
    current(): unknown
    end(): void
    onChange(listener: (signedIn: boolean) => void): () => void
  }
}

export interface SessionState {
  readonly signedIn: boolean
}

export interface SessionStore extends Pick<
  StoreApi<SessionState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** Gone from this phone at once; the city is told, and need not answer. */
  signOut(): void
}

/** Whether somebody is signed in on this phone. */
export function createSession({ city, keeper }: SessionDeps): SessionStore {
  const store = createStore<SessionState>(() => ({ signedIn: keeper.current() !== undefined }))
  keeper.onChange((signedIn) => store.setState({ signedIn }))
  return {
    ...store,
    signOut() {
      void city.endSession()
      keeper.end()
    },
  }
}
