import type { Problem } from './problem'

/** A value of the city as far as the phone knows it. Old content stays while new content is asked for. */
export type Remote<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading'; readonly last?: Seen<T> }
  | { readonly is: 'ready'; readonly seen: Seen<T> }
  | { readonly is: 'failed'; readonly problem: Problem; readonly last?: Seen<T> }

/** A value and the time at which the phone received it (epoch ms). */
export interface Seen<T> {
  readonly value: T
  readonly at: number
}

/** Gives the newest value known, whatever happened since. */
export function lastSeen<T>(remote: Remote<T>): Seen<T> | undefined {
  switch (remote.is) {
    case 'idle':
      return undefined
    case 'ready':
      return remote.seen
    case 'loading':
    case 'failed':
      return remote.last
  }
}

/** Gives the state while the value is asked for again; old content stays. */
export function toLoading<T>(remote: Remote<T>): Remote<T> {
  const last = lastSeen(remote)
  return last ? { is: 'loading', last } : { is: 'loading' }
}

/** Gives the state after a failed attempt; old content stays. */
export function toFailed<T>(remote: Remote<T>, problem: Problem): Remote<T> {
  const last = lastSeen(remote)
  return last ? { is: 'failed', problem, last } : { is: 'failed', problem }
}
