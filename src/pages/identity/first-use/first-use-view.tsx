import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { problemOf } from '@/state/act'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { identityWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Card } from '@/ui/card'
import { Skeleton } from '@/ui/skeleton'
import { EmptyState } from '@/ui/empty-state'
import { ConsentStep } from './consent-step'
import type { FirstUseStore } from './first-use-store'
import { GuardianStep } from './guardian-step'
import { PasswordStep } from './password-step'
import { WhoStep } from './who-step'

interface Props {
  readonly firstUse: FirstUseStore
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly onShow: () => void
}

/** Goes one step after the other until a code can be shown; what was typed stays through every error. */
export function FirstUseView({ firstUse, today, onShow }: Props) {
  const step = useStore(firstUse, (state) => state.step)
  switch (step.is) {
    case 'asking':
      return <Asking firstUse={firstUse} />
    case 'who':
      return (
        <NamedStep firstUse={firstUse} name="who">
          <WhoStep firstUse={firstUse} today={today} />
        </NamedStep>
      )
    case 'consents':
      return (
        <NamedStep firstUse={firstUse} name="consents">
          <ConsentStep firstUse={firstUse} texts={step.texts} ticked={step.ticked} />
        </NamedStep>
      )
    case 'guardian':
      return (
        <NamedStep firstUse={firstUse} name="consents">
          <GuardianStep firstUse={firstUse} texts={step.texts} guardian={step.guardian} />
        </NamedStep>
      )
    case 'password':
      return (
        <NamedStep firstUse={firstUse} name="password">
          <PasswordStep firstUse={firstUse} />
        </NamedStep>
      )
    case 'done':
      return <Done onShow={onShow} />
  }
}

const stepNames = ['who', 'consents', 'password'] as const

interface NamedStepProps extends Pick<Props, 'firstUse'> {
  readonly name: (typeof stepNames)[number]
  readonly children: ReactNode
}

/** A step below its number and its name, and below what went wrong. */
function NamedStep({ firstUse, name, children }: NamedStepProps) {
  const problem = useStore(firstUse, ({ act }) => problemOf(act))
  const say = identityWords.firstUse
  return (
    <View>
      <View className="caption">{say.step(stepNames.indexOf(name) + 1, stepNames.length)}</View>
      <View className="lead title strong">{say.stepNames[name]}</View>
      <ProblemNotice problem={problem} refusals={{ ...identityWords.refusals, ...identityWords.tries }} />
      {children}
    </View>
  )
}

function Done({ onShow }: Pick<Props, 'onShow'>) {
  const say = identityWords.firstUse
  const action = { id: 'first-use-show', name: say.show, onPress: onShow }
  return <EmptyState id="first-use-done" title={say.doneTitle} text={say.doneText} action={action} />
}

function Asking({ firstUse }: Pick<Props, 'firstUse'>) {
  const problem = useStore(firstUse, ({ act }) => problemOf(act))
  const say = identityWords.firstUse
  if (!problem) {
    return (
      <Card>
        <Skeleton label={say.asking} lines={[40, 90, 100, 60]} />
      </Card>
    )
  }
  const { what, todo, code } = problemSentence(problem)
  const again = { name: say.again, onPress: () => void firstUse.begin() }
  return <EmptyState title={what} text={todo} small={code} action={again} />
}
