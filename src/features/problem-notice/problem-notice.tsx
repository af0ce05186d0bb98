import type { Problem } from '@/domain/problem'
import { Notice } from '@/ui/notice'
import { problemSentence, type ProblemText } from '@/words/problem-sentence'

interface Props {
  readonly id?: string
  /** Undefined while nothing went wrong. */
  readonly problem: Problem | undefined
  /** The sentences of this page for refusals, by their code, where they can be said better than in general. */
  readonly refusals?: Readonly<Record<string, ProblemText>>
  /** Stands in the place of what to do. */
  readonly text?: string | undefined
  readonly action?: { readonly id?: string; readonly name: string; readonly onPress: () => void } | undefined
}

/** Says why something was not done, what to do, and the code to read to the hotline; with the way on where there is one. */
export function ProblemNotice({ id, problem, refusals, text, action }: Props) {
  if (!problem) return null
  const { what, todo, code } = problemSentence(problem, refusals)
  return (
    <Notice
      tone="wrong"
      title={what}
      text={text ?? todo}
      small={code}
      {...(id !== undefined && { id })}
      {...(action && { action })}
    />
  )
}
