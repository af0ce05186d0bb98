import { familyWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Notice } from '@/ui/notice'
import type { BindingState } from './binding-store'

interface Props {
  readonly trouble: NonNullable<BindingState['trouble']>
  readonly onConsents: () => void
}

/** What came of the last try, where the city did not do it. */
export function TryTrouble({ trouble: { of, problem }, onConsents }: Props) {
  const { refusals, acceptRefusals, offer } = familyWords.binding
  const here = of === 'ACCEPT' ? { ...refusals, ...acceptRefusals } : refusals
  const { what, todo, code } = problemSentence(problem, here)
  const needsConsent = problem.is === 'refused' && problem.code === 'CONSENT_REQUIRED'
  return (
    <Notice
      id="binding-trouble"
      tone="wrong"
      title={what}
      text={todo}
      small={code}
      {...(needsConsent && {
        action: { id: 'binding-consents', name: offer.needsConsent, onPress: onConsents },
      })}
    />
  )
}
