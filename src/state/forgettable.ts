import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Lifetime } from './lifetimes'

/** The part of a store for views: they read it and never write it. */
export type Readable<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>

/** A store that forgets its state when its lifetime ends. */
export interface ForgettableStore<State> extends Readable<State> {
  readonly setState: StoreApi<State>['setState']
  /** Returns to the state that knows no person; `onForget` must drop answers still on their way. */
  forget(): void
}

/** The parts of a store that forgets. */
export interface ForgettableDeps<State> {
  /** Gives the state that knows no person. */
  readonly empty: () => State
  /** The time for which the state may be known; no store can be built without it. */
  readonly lifetime: Lifetime
  /** The first state, where the phone kept something from an earlier start. */
  readonly begin?: State
  /** Drops everything beside the state: late answers, timers, remembered lists. */
  readonly onForget?: () => void
  /** Removes errors and secrets when a session expires or returns; what the person typed stays. */
  readonly onInterrupt?: () => void
}

/** Builds a zustand store that is always cleared when a person leaves. Everything that holds state is made here. */
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
