import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'

/** The answers to a request of the client; `exposureAuthorization` means that the person is being asked. */
export type PrivacyAnswer = 'exposureAuthorization' | 'agree' | 'disagree'

/** The ports of the question about privacy. */
export interface PrivacyDeps {
  /** Calls the listener whenever a private ability waits for the person's agreement. */
  readonly onAsked: (listener: (answer: (event: PrivacyAnswer) => void) => void) => void
  readonly openContract: () => void
  /** Called when the person refuses, so that the ability is not used. */
  readonly onRefused: () => void
  /** The lifetime, which is longer than a session, because the client waits for the answer. */
  readonly lifetime: Lifetime
}

/** The state of the privacy sheet: open while the client waits for an answer. */
export interface PrivacyState {
  readonly isOpen: boolean
}

/** The store behind the privacy sheet. */
export interface Privacy extends Readable<PrivacyState> {
  readonly openContract: () => void
  agree(): void
  refuse(): void
}

/**
 * Builds the store of the client's question for agreement to its privacy contract. One answer is for all abilities
 * that wait.
 */
export function createPrivacy({ onAsked, openContract, onRefused, lifetime }: PrivacyDeps): Privacy {
  const store = createForgettable<PrivacyState>({ empty: () => ({ isOpen: false }), lifetime })
  let waiting: ((event: PrivacyAnswer) => void)[] = []
  const answer = (event: PrivacyAnswer): void => {
    const all = waiting
    waiting = []
    store.setState({ isOpen: false })
    all.forEach((respond) => respond(event))
  }
  onAsked((respond) => {
    waiting.push(respond)
    store.setState({ isOpen: true })
    respond('exposureAuthorization')
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
