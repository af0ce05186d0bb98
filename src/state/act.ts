import type { Problem } from '@/domain/problem'
import type { Latest, StillCounts } from './latest'

/**
 * The progress of an operation that changes something in the city; `of` identifies which of several operations it is.
 */
export type Act<Of = true> =
  | { readonly is: 'idle' }
  | { readonly is: 'busy'; readonly of: Of }
  | { readonly is: 'failed'; readonly of: Of; readonly problem: Problem }

/** Nothing is being done, and nothing has failed. */
export const idleAct = { is: 'idle' } as const

/** Gives the problem of the last operation, if it failed. */
export const problemOf = (act: Act<unknown>): Problem | undefined =>
  act.is === 'failed' ? act.problem : undefined

/** Takes the error of the last try away; what is under way goes on. */
export const withoutError = <Of>(act: Act<Of>): Act<Of> => (act.is === 'failed' ? idleAct : act)

/** The part of a store that `createDoing` needs. */
interface ActingStore<State> {
  getState(): State
  setState(part: Partial<State>): void
}

/**
 * Makes the function by which a store runs an operation: one at a time (a second touch does nothing), the old error
 * is cleared, and an outcome that comes after the person left is dropped.
 * @param latest is dropped when the person leaves, or when the operation no longer matters
 */
export function createDoing<State extends { readonly act: Act<Of> }, Of>(
  { getState, setState }: ActingStore<State>,
  latest: Pick<Latest, 'join'>,
) {
  /**
   * Runs one operation.
   * @param work returns the changes of the state that follow; without an `act` among them the operation is finished.
   *   Before each further step it must ask `stillCounts`, so that nothing is done for a person who left
   * @returns whether it ran and its outcome still counted
   */
  return async (of: Of, work: (stillCounts: StillCounts) => Promise<Partial<State>>): Promise<boolean> => {
    if (getState().act.is === 'busy') return false
    const stillCounts = latest.join()
    setState({ act: { is: 'busy', of } } as Partial<State>)
    const outcome = await work(stillCounts)
    if (!stillCounts()) return false
    setState({ act: idleAct, ...outcome })
    return true
  }
}
