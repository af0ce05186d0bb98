import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { identityWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Skeleton } from '@/ui/skeleton'
import { EmptyState } from '@/ui/empty-state'
import { ConsentStep } from './consent-step'
import type { FirstUseState, Step } from './first-use-state'
import type { FirstUse } from './first-use-store'
import { GuardianStep } from './guardian-step'
import { PasswordStep } from './password-step'
import type { StepProps } from './step-props'
import { WhoStep } from './who-step'

interface Props {
  readonly firstUse: FirstUse
  readonly onShow: () => void
}

const steps = ['who', 'consents', 'password'] as const

/** One step after the other until a code can be shown; what was typed stays through every error. */
export function FirstUseView({ firstUse, onShow }: Props) {
  const state = useStore(firstUse)
  const say = identityWords.firstUse
  const { step, trouble } = state
  if (step === 'asking') return <Asking firstUse={firstUse} trouble={trouble} />
  if (step === 'done') {
    const action = { id: 'first-use-show', name: say.show, onPress: onShow }
    return <EmptyState id="first-use-done" title={say.doneTitle} text={say.doneText} action={action} />
  }
  const failure = trouble && problemSentence(trouble, { ...identityWords.refusals, ...identityWords.tries })
  return (
    <View>
      <View className="caption">{say.step(steps.indexOf(step) + 1, steps.length)}</View>
      <View className="lead title strong">{say.stepNames[step]}</View>
      {failure && <Notice tone="wrong" title={failure.what} text={failure.todo} small={failure.code} />}
      <OneStep step={step} firstUse={firstUse} state={state} />
    </View>
  )
}

function OneStep({ step, ...props }: StepProps & { readonly step: Exclude<Step, 'done'> }) {
  switch (step) {
    case 'who':
      return <WhoStep {...props} />
    case 'consents':
      return props.state.guardian === undefined ? (
        <ConsentStep {...props} />
      ) : (
        <GuardianStep {...props} guardian={props.state.guardian} />
      )
    case 'password':
      return <PasswordStep {...props} />
  }
}

function Asking({ firstUse, trouble }: Pick<Props, 'firstUse'> & Pick<FirstUseState, 'trouble'>) {
  const say = identityWords.firstUse
  if (!trouble) {
    return (
      <Card>
        <Skeleton label={say.asking} lines={[40, 90, 100, 60]} />
      </Card>
    )
  }
  const { what, todo, code } = problemSentence(trouble)
  const again = { name: say.again, onPress: () => void firstUse.begin() }
  return <EmptyState title={what} text={todo} small={code} action={again} />
}
