import type { Problem } from './problem'

/** A value that lives in the city, as far as the phone knows it. Old content is kept while new content is asked for. */
export type Remote<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading'; readonly last?: Seen<T> }
  | { readonly is: 'ready'; readonly seen: Seen<T> }
  | { readonly is: 'failed'; readonly problem: Problem; readonly last?: Seen<T> }

/** A value and when the phone saw it (epoch ms). */
export interface Seen<T> {
  readonly value: T
  readonly at: number
}

/** The newest value known, whatever happened since. */
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

/** Asking again, with what was there still there. */
export function toLoading<T>(remote: Remote<T>): Remote<T> {
  const last = lastSeen(remote)
  return last ? { is: 'loading', last } : { is: 'loading' }
}

/** The attempt failed; what was there stays. */
export function toFailed<T>(remote: Remote<T>, problem: Problem): Remote<T> {
  const last = lastSeen(remote)
  return last ? { is: 'failed', problem, last } : { is: 'failed', problem }
}
