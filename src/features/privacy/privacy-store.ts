import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'

/** How a request of the client is answered; `exposureAuthorization` says that the person is being asked. */
export type PrivacyAnswer = 'exposureAuthorization' | 'agree' | 'disagree'

export interface PrivacyDeps {
  /** Calls the listener whenever something private waits for the person's agreement. */
  readonly onAsked: (listener: (answer: (event: PrivacyAnswer) => void) => void) => void
  readonly openContract: () => void
  /** The person refused: what they wanted to do was not done. */
  readonly onRefused: () => void
  /** The client's own question outlives whoever is signed in, because the client waits for its answer. */
  readonly lifetime: Lifetime
}

export interface PrivacyState {
  readonly asked: boolean
}

export interface Privacy extends Readable<PrivacyState> {
  readonly openContract: () => void
  agree(): void
  refuse(): void
}

/** Tells whether the client waits for the person's agreement to its privacy contract. One answer is for everything that waits. */
export function createPrivacy({ onAsked, openContract, onRefused, lifetime }: PrivacyDeps): Privacy {
  const store = createForgettable<PrivacyState>({ empty: () => ({ asked: false }), lifetime })
  let waiting: ((event: PrivacyAnswer) => void)[] = []
  const answer = (event: PrivacyAnswer): void => {
    const all = waiting
    waiting = []
    store.setState({ asked: false })
    all.forEach((tell) => tell(event))
  }
  onAsked((tell) => {
    waiting.push(tell)
    store.setState({ asked: true })
    tell('exposureAuthorization')
  })
  return {
    ...store,
    openContract,
    agree: () => answer('agree'),
    refuse() {
      answer('disagree')
      onRefused()
    },
  }
}
