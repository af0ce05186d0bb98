import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { CityPolicy } from '@/contract/policy'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { guidesWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Notice } from '@/ui/notice'
import { missingIn } from './estimate-draft'
import { EstimateForm } from './estimate-form'
import { EstimateResult, type SplitShown } from './estimate-result'
import type { Estimated, EstimateStore } from './estimate-store'

interface Props extends SplitShown {
  readonly estimating: EstimateStore
  readonly policy: CityPolicy
  /** The notice about the source of the rules. */
  readonly source: ReactNode
  readonly maySelf: boolean
  /** Takes the next step after a refusal; for another try there is the button. */
  readonly onRecover: (recovery: Recovery) => void
  /** Called with the id of an element that the person should read now. */
  readonly onShown: (id: string) => void
}

/** Shows the form of the estimate, and its result below. */
export function EstimateView({ estimating, policy, source, maySelf, onRecover, onShown, ...shown }: Props) {
  const draft = useStore(estimating, (state) => state.draft)
  const estimated = useStore(estimating, (state) => state.estimated)
  const checked = useStore(estimating, (state) => state.checked)
  const say = guidesWords.estimate
  const chosen = draft.who === 'SELF' && !maySelf ? undefined : draft.who
  const who = chosen ?? (maySelf ? 'SELF' : undefined)
  const isHere = estimated.is === 'ready' && estimated.estimate.policy.placeCode === policy.placeCode
  const target = isHere ? 'estimate-result' : estimated.is === 'failed' ? 'estimate-trouble' : ''
  useEffect(() => {
    if (target !== '') onShown(target)
  }, [target, estimated, onShown])
  return (
    <View>
      <EstimateForm estimating={estimating} draft={draft} checked={checked} who={who} maySelf={maySelf} />
      {checked && missingIn({ ...draft, who }).length > 0 && (
        <Notice id="estimate-missing" tone="wrong" title={guidesWords.missing} />
      )}
      {isHere && <EstimateResult estimate={estimated.estimate} who={estimated.who} {...shown} />}
      <EstimateError estimated={estimated} onRecover={onRecover} />
      {source}
      <ActionBar>
        <ActionButton
          id="estimate-run"
          weight="primary"
          busy={estimated.is === 'busy'}
          onPress={() => void estimating.run(policy, who)}
        >
          {estimated.is === 'busy' ? say.busy : isHere ? say.again : say.submit}
        </ActionButton>
      </ActionBar>
    </View>
  )
}

/** Shows why there is no estimate; typed content stays. */
function EstimateError({
  estimated,
  onRecover,
}: { readonly estimated: Estimated } & Pick<Props, 'onRecover'>) {
  if (estimated.is !== 'failed') return null
  const { what, todo, code } = problemSentence(estimated.problem, guidesWords.estimate.refusals)
  const recovery = recoveryFor(estimated.problem)
  const action = recovery !== 'retry' && {
    action: { id: recovery, name: words.app.next[recovery], onPress: () => onRecover(recovery) },
  }
  return <Notice id="estimate-trouble" tone="wrong" title={what} text={todo} small={code} {...action} />
}
