import type { BindingAct } from '@/contract/family-words'
import type { Problem } from '@/domain/problem'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { familyWords } from '../words/current'

interface Props {
  /** The thing that was asked for. */
  readonly of: BindingAct
  readonly problem: Problem
  readonly onConsents: () => void
}

/** Says why the city did not do what was asked for. */
export function RequestProblem({ of, problem, onConsents }: Props) {
  const { refusals, acceptRefusals, offer } = familyWords.binding
  const needsConsent = problem.is === 'refused' && problem.code === 'CONSENT_REQUIRED'
  return (
    <ProblemNotice
      id="binding-trouble"
      problem={problem}
      refusals={of === 'ACCEPT' ? { ...refusals, ...acceptRefusals } : refusals}
      action={
        needsConsent ? { id: 'binding-consents', name: offer.needsConsent, onPress: onConsents } : undefined
      }
    />
  )
}
