import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Lifetime } from './lifetimes'

/** What a store shows to views: they read it and never write it. */
export type Readable<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>

/** A store that forgets by itself when its lifetime ends. */
export interface ForgettableStore<State> extends Readable<State> {
  readonly setState: StoreApi<State>['setState']
  /** Back to the state that knows nobody; answers still on their way must be dropped by `onForget`. */
  forget(): void
}

export interface ForgettableDeps<State> {
  /** The state that knows nothing of anybody. */
  readonly empty: () => State
  /** How long the state may be known; without it no store can be built. */
  readonly lifetime: Lifetime
  /** The state to begin in, where the phone kept something from an earlier start. */
  readonly begin?: State
  /** Drops what lies beside the state: late answers, timers, remembered lists. */
  readonly onForget?: () => void
  /** Takes away errors and secrets when a session expires or comes back; what was typed stays. */
  readonly onInterrupt?: () => void
}

/** Builds a store of zustand that cannot be left out when a person leaves. Everything that holds state is made here. */
export function createForgettable<State>(deps: ForgettableDeps<State>): ForgettableStore<State> {
  const { empty, lifetime, begin, onForget, onInterrupt } = deps
  const store = createStore<State>(() => begin ?? empty())
  const forget = (): void => {
    onForget?.()
    store.setState(empty(), true)
  }
  lifetime.add({ forget, interrupt: onInterrupt })
  return { ...store, forget }
}
