import type { Problem } from '@/domain/problem'
import type { Recovery } from '@/domain/recovery'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { recoveryAction } from '@/features/problem-notice/recovery-action'
import { familyWords } from '../words/current'

interface Props {
  readonly problem: Problem
  readonly onRecover: (way: Recovery) => void
  readonly onList: () => void
}

/** Says why nobody was added, beside the button that was touched; with the way on where something else comes first. */
export function AddProblem({ problem, onRecover, onList }: Props) {
  const say = familyWords.relativeAdd
  const code = problem.is === 'refused' ? problem.code : ''
  // What is to be agreed to stands on this page.
  const elsewhere = code === 'CONSENT_REQUIRED' ? undefined : recoveryAction(problem, onRecover)
  const toList = { id: 'relative-list', name: say.toList, onPress: onList }
  return (
    <ProblemNotice
      problem={problem}
      refusals={say.refusals}
      action={code === 'ALREADY_BOUND' ? toList : elsewhere}
    />
  )
}
