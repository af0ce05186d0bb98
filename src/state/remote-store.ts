import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { asking, failing, lastSeen, type Remote, type Seen } from '@/domain/remote'
import type { Result } from '@/domain/result'

/** What a store shows to views: they read it and never write it. */
export type Readable<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>

/** What is looked at (a year, an insured place, …) and its value as far as the phone knows it. */
export interface Looked<Key, T> {
  readonly key: Key
  readonly value: Remote<T>
}

export interface RemoteDeps<Key, T> {
  readonly ask: (key: Key) => Promise<Result<T, Problem>>
  readonly clock: Pick<Clock, 'now'>
  /** What is looked at to begin with. */
  readonly first: Key
  /** What the phone kept of a value from an earlier start. */
  readonly recall?: (key: Key) => Seen<T> | undefined
}

export interface RemoteStore<Key, T> extends Readable<Looked<Key, T>> {
  /** Looks at a key: what was seen of it is there at once, and it is asked anew. */
  show(key: Key): Promise<void>
  /** Asks anew for what is looked at; asking twice at once is asking once. */
  refresh(): Promise<void>
  /** Somebody else is signed in, or nobody: nothing stays, and an answer still on its way is dropped. */
  forget(): void
}

/** A value of the city, one for each key. */
export function createRemoteStore<Key extends string | number | undefined, T>({
  ask,
  clock,
  first,
  recall,
}: RemoteDeps<Key, T>): RemoteStore<Key, T> {
  const store = createStore<Looked<Key, T>>(() => ({ key: first, value: { is: 'idle' } }))
  const seen = new Map<Key, Seen<T>>()
  let visit = 0
  let running: Promise<void> | undefined

  const known = (key: Key): Remote<T> => {
    const last = seen.get(key) ?? recall?.(key)
    return last ? { is: 'loading', last } : { is: 'loading' }
  }

  async function load(key: Key, mine: number): Promise<void> {
    const answer = await ask(key)
    if (mine !== visit) return
    running = undefined
    if (!answer.ok) return store.setState(({ value }) => ({ value: failing(value, answer.error) }))
    const fresh = { value: answer.value, at: clock.now() }
    seen.set(key, fresh)
    store.setState({ value: { is: 'ready', seen: fresh } })
  }

  function start(key: Key): Promise<void> {
    visit += 1
    running = load(key, visit)
    return running
  }

  return {
    ...store,
    show(key) {
      store.setState({ key, value: known(key) })
      return start(key)
    },
    refresh() {
      if (running) return running
      const { key, value } = store.getState()
      store.setState({ value: lastSeen(value) ? asking(value) : known(key) })
      return start(key)
    },
    forget() {
      visit += 1
      running = undefined
      seen.clear()
      store.setState({ key: first, value: { is: 'idle' } })
    },
  }
}
