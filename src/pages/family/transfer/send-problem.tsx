import type { Problem } from '@/domain/problem'
import type { Recovery } from '@/domain/recovery'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { recoveryAction } from '@/features/problem-notice/recovery-action'
import { familyWords } from '../words/current'

interface Props {
  readonly problem: Problem
  /** Money may have been sent: the next touch looks first, and that is said. */
  readonly inDoubt?: boolean
  readonly onRecover: (way: Recovery) => void
}

/** Says why nothing was sent, or that nobody knows yet; with the way on where something else comes first. */
export function SendProblem({ problem, inDoubt = false, onRecover }: Props) {
  const { transfer: say } = familyWords
  return (
    <ProblemNotice
      id="transfer-trouble"
      problem={problem}
      refusals={say.refusals}
      text={inDoubt ? say.unsure : undefined}
      action={recoveryAction(problem, onRecover)}
    />
  )
}
