import { isTemporary, problemCode } from '@/domain/problem'
import type { DeskState, Situation } from './desk-state'
import type { TillAnswer, TillProblem } from './till-city'
import { nextStep } from './till-words'

/** One request of the till: sent once, and repeated exactly as it is, with the same key, when no answer came. */
export interface TillRequest<T> {
  readonly busy: string
  readonly meanwhile: Situation
  readonly ask: () => TillAnswer<T>
  readonly done: (value: T) => void
  /** The situation of the till after a refusal, by the city's code. */
  readonly refused: (code: string) => Situation
  /** The situation when no answer came, so that the result is unknown. */
  readonly unanswered: Situation
  /**
   * The subject of the request. It recognises a cashier who starts the same thing again instead of repeating the
   * request.
   */
  readonly subject?: string
}

/** Runs one request of the till at a time. */
export interface RequestRunner {
  /** Sends a request, and then puts the till into the situation that follows from the answer. */
  run<T>(request: TillRequest<T>): Promise<void>
  /** Repeats the request that got no answer; does nothing when there is none. */
  retry(): Promise<void>
  /** Drops the request that is running or unanswered: an answer that still comes is ignored. */
  cancel(): void
  /** Tells whether the unanswered request is about this subject. */
  isUnanswered(subject: string): boolean
}

/** Creates the runner, the only place where the till waits for the city. */
export function createRequestRunner(change: (patch: Partial<DeskState>) => void): RequestRunner {
  let open: { readonly subject: string | undefined; readonly repeat: () => Promise<void> } | undefined
  let turn = 0

  const run = async <T>(request: TillRequest<T>): Promise<void> => {
    const mine = (turn += 1)
    open = undefined
    change({
      situation: request.meanwhile,
      notice: { tone: 'busy', text: request.busy },
      mayAskAgain: false,
    })
    const answer = await request.ask()
    if (mine !== turn) return
    if (answer.ok) return request.done(answer.value)
    const { problem } = answer.error
    if (isTemporary(problem)) open = { subject: request.subject, repeat: () => run(request) }
    change({
      situation: isTemporary(problem) ? request.unanswered : request.refused(problemCode(problem)),
      notice: noticeOf(answer.error),
      mayAskAgain: open !== undefined,
    })
  }

  return {
    run,
    retry: async () => open?.repeat(),
    cancel() {
      turn += 1
      open = undefined
      change({ mayAskAgain: false })
    },
    isUnanswered: (subject) => open?.subject === subject,
  }
}

const noticeOf = ({ problem, sentence }: TillProblem): DeskState['notice'] => ({
  tone: 'wrong',
  text: sentence,
  next: nextStep(problem),
  code: problemCode(problem),
})
