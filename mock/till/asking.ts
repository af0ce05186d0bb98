import { isTemporary, problemCode } from '@/domain/problem'
import type { DeskState, Situation } from './desk-state'
import type { Answered, TillProblem } from './till-city'
import { nextStep } from './till-words'

/** One intended thing: asked once, and asked again exactly as it is, key and all, when no answer came. */
export interface Intent<T> {
  readonly busy: string
  readonly meanwhile: Situation
  readonly ask: () => Answered<T>
  readonly done: (value: T) => void
  /** Where the till stands when the city refused, by the city's code. */
  readonly refused: (code: string) => Situation
  /** Where it stands when nobody knows what became of it. */
  readonly unanswered: Situation
  /** What it is about, for a cashier who starts the same thing anew instead of asking again. */
  readonly subject?: string
}

export interface Asking {
  /** Asks, and leaves the till where the answer puts it. */
  undertake<T>(intent: Intent<T>): Promise<void>
  /** Repeats what got no answer; nothing when there is no such thing. */
  again(): Promise<void>
  /** Drops what is under way or unanswered: whatever comes back no longer matters. */
  forget(): void
  /** Whether the unanswered thing is about this. */
  isOpen(subject: string): boolean
}

/** The one place where the till waits for the city. */
export function createAsking(change: (patch: Partial<DeskState>) => void): Asking {
  let open: { readonly subject: string | undefined; readonly repeat: () => Promise<void> } | undefined
  let turn = 0

  const undertake = async <T>(intent: Intent<T>): Promise<void> => {
    const mine = (turn += 1)
    open = undefined
    change({
      situation: intent.meanwhile,
      notice: { tone: 'busy', text: intent.busy },
      mayAskAgain: false,
    })
    const answer = await intent.ask()
    if (mine !== turn) return
    if (answer.ok) return intent.done(answer.value)
    const { problem } = answer.error
    if (isTemporary(problem)) open = { subject: intent.subject, repeat: () => undertake(intent) }
    change({
      situation: isTemporary(problem) ? intent.unanswered : intent.refused(problemCode(problem)),
      notice: noticeOf(answer.error),
      mayAskAgain: open !== undefined,
    })
  }

  return {
    undertake,
    again: async () => open?.repeat(),
    forget() {
      turn += 1
      open = undefined
      change({ mayAskAgain: false })
    },
    isOpen: (subject) => open?.subject === subject,
  }
}

const noticeOf = ({ problem, sentence }: TillProblem): DeskState['notice'] => ({
  tone: 'wrong',
  text: sentence,
  next: nextStep(problem),
  code: problemCode(problem),
})
