import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import { createDoing, idleAct, withoutError, type Act } from './act'
import { createForgettable, type Readable } from './forgettable'
import { latest } from './latest'
import type { Lifetime } from './lifetimes'

/** The parts of an operation on one of several subjects. */
export interface OneActDeps<Subject> {
  /** Identifies the subject, so that a view can tell which one is busy. */
  readonly idOf: (subject: Subject) => string
  readonly ask: (subject: Subject) => Promise<Result<unknown, Problem>>
  /** Asks again for everything that may have changed, and tells whether the operation is done. */
  readonly isDone: (subject: Subject) => Promise<boolean>
  readonly lifetime: Lifetime
}

/** The state of the operation: idle, busy or failed, with the id of its subject. */
export interface OneActState {
  readonly act: Act<string>
}

/** The store of an operation on one of several subjects. */
export interface OneAct<Subject> extends Readable<OneActState> {
  /** Runs the operation on one subject at a time; a second touch does nothing. */
  run(subject: Subject): Promise<void>
  clearError(): void
  forget(): void
}

/**
 * Builds an operation that is done once. Whatever the city answers, the store checks before the next try whether it
 * is done; if it is, no error is shown, even if the answer was lost or somebody else was quicker.
 */
export function createOneAct<Subject>({ idOf, ask, isDone, lifetime }: OneActDeps<Subject>): OneAct<Subject> {
  const answers = latest()
  const clearError = (): void => store.setState(({ act }) => ({ act: withoutError(act) }))
  const store = createForgettable<OneActState>({
    empty: () => ({ act: idleAct }),
    lifetime,
    onForget: answers.drop,
    onInterrupt: clearError,
  })
  const act = createDoing<OneActState, string>(store, answers)
  return {
    ...store,
    async run(subject) {
      const of = idOf(subject)
      await act(of, async (stillCounts) => {
        const answer = await ask(subject)
        if (!stillCounts()) return {}
        const done = await isDone(subject)
        return { act: answer.ok || done ? idleAct : { is: 'failed', of, problem: answer.error } }
      })
    },
    clearError,
  }
}
