import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { toLoading, toFailed, lastSeen, type Remote, type Seen } from '@/domain/remote'
import type { Result } from '@/domain/result'
import { createForgettable, type Readable } from './forgettable'
import { latest } from './latest'
import type { Lifetime } from './lifetimes'

/** The key that is shown (a year, an insured place, …) and its value as far as the phone knows it. */
export interface RemoteState<Key, T> {
  readonly key: Key
  readonly value: Remote<T>
}

/** The parts of a value of the city. */
export interface RemoteDeps<Key, T> {
  readonly ask: (key: Key) => Promise<Result<T, Problem>>
  readonly clock: Pick<Clock, 'now'>
  /** The time for which the value may be known. */
  readonly lifetime: Lifetime
  /** The first key. */
  readonly first: Key
  /** Reads the value that the phone kept from an earlier start. */
  readonly recall?: (key: Key) => Seen<T> | undefined
}

/** The store of a value of the city, one per key. */
export interface RemoteStore<Key, T> extends Readable<RemoteState<Key, T>> {
  /** Shows a key: the value seen before is there at once, and the city is asked again. */
  show(key: Key): Promise<void>
  /** Asks again for the key shown; while a question is running, no second one is sent. */
  refresh(): Promise<void>
  /** Takes a newer value from the answer to a change; a question still on its way may know less and is dropped. */
  put(value: T): void
  /** Keeps the value, but drops an answer still on its way, because it is older than a change. */
  outdate(): void
  /** Forgets everything, because another person is signed in, or none. */
  forget(): void
}

/** Builds a store for a value of the city that depends on a key. */
export function createRemoteStore<Key extends string | number | undefined, T>({
  ask,
  clock,
  lifetime,
  first,
  recall,
}: RemoteDeps<Key, T>): RemoteStore<Key, T> {
  const answers = latest()
  const seen = new Map<Key, Seen<T>>()
  let running: Promise<void> | undefined

  const known = (key: Key): Remote<T> => {
    const last = seen.get(key) ?? recall?.(key)
    return last ? { is: 'loading', last } : { is: 'loading' }
  }
  const outdate = (): void => {
    answers.drop()
    running = undefined
  }
  const store = createForgettable<RemoteState<Key, T>>({
    empty: () => ({ key: first, value: { is: 'idle' } }),
    lifetime,
    onForget() {
      outdate()
      seen.clear()
    },
  })

  function keep(key: Key, value: T): void {
    const fresh = { value, at: clock.now() }
    seen.set(key, fresh)
    store.setState({ value: { is: 'ready', seen: fresh } })
  }

  async function load(key: Key): Promise<void> {
    const stillCounts = answers.next()
    const answer = await ask(key)
    if (!stillCounts()) return
    running = undefined
    if (answer.ok) keep(key, answer.value)
    else store.setState(({ value }) => ({ value: toFailed(value, answer.error) }))
  }

  return {
    ...store,
    show(key) {
      store.setState({ key, value: known(key) })
      return (running = load(key))
    },
    refresh() {
      if (running) return running
      const { key, value } = store.getState()
      store.setState({ value: lastSeen(value) ? toLoading(value) : known(key) })
      return (running = load(key))
    },
    put(value) {
      outdate()
      keep(store.getState().key, value)
    },
    outdate,
  }
}
