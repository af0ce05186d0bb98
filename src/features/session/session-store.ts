import type { CityApi } from '@/api/city-api'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'

/** The ports of the session. */
export interface SessionDeps {
  readonly city: Pick<CityApi, 'endSession'>
  readonly sessionManager: { current(): unknown; end(): void }
  /** Ends with every change of the session, after which the state is read again. */
  readonly lifetime: Lifetime
}

/** The state of the session, as pages see it. */
export interface SessionState {
  readonly signedIn: boolean
}

/** The store of the session: who is signed in, and how they leave. */
export interface SessionStore extends Readable<SessionState> {
  /** Ends the session on this phone at once; the city is told, but its answer does not matter. */
  signOut(): void
}

/** Builds the store that tells whether somebody is signed in on this phone. */
export function createSession({ city, sessionManager, lifetime }: SessionDeps): SessionStore {
  const store = createForgettable<SessionState>({
    empty: () => ({ signedIn: sessionManager.current() !== undefined }),
    lifetime,
  })
  return {
    ...store,
    signOut() {
      void city.endSession()
      sessionManager.end()
    },
  }
}
