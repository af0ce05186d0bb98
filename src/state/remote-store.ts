import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { toLoading, toFailed, lastSeen, type Remote, type Seen } from '@/domain/remote'
import type { Result } from '@/domain/result'
import { createForgettable, type Readable } from './forgettable'
import { latest } from './latest'
import type { Lifetime } from './lifetimes'

/** A key that is looked at (a year, an insured place, …) and its value as far as the phone knows it. */
export interface RemoteState<Key, T> {
  readonly key: Key
  readonly value: Remote<T>
}

export interface RemoteDeps<Key, T> {
  readonly ask: (key: Key) => Promise<Result<T, Problem>>
  readonly clock: Pick<Clock, 'now'>
  /** How long the value may be known. */
  readonly lifetime: Lifetime
  /** The key that is looked at to begin with. */
  readonly first: Key
  /** Reads what the phone kept of a value from an earlier start. */
  readonly recall?: (key: Key) => Seen<T> | undefined
}

export interface RemoteStore<Key, T> extends Readable<RemoteState<Key, T>> {
  /** Looks at a key: what was seen of it is there at once, and it is asked anew. */
  show(key: Key): Promise<void>
  /** Asks anew for what is looked at; asking twice at once is asking once. */
  refresh(): Promise<void>
  /** Takes a newer value that the city told in answer to a change; a question still on its way may know less. */
  put(value: T): void
  /** What is known stays, but an answer still on its way is of before and is not waited for. */
  outdate(): void
  /** Somebody else is signed in, or nobody: nothing stays. */
  forget(): void
}

/** Builds a store of a value of the city, one for each key. */
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
