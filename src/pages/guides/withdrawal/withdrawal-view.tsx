import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { City } from '@/contract/city'
import type { CityPolicy } from '@/contract/policy'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { guidesWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { Notice } from '@/ui/notice'
import { EmptyState } from '@/ui/empty-state'
import { WithdrawalForm } from './withdrawal-form'
import { WithdrawalResult } from './withdrawal-result'
import type { Checked, WithdrawalStore } from './withdrawal-store'
import '@/ui/packages.css'
import './withdrawal-view.css'

interface Props {
  readonly checking: WithdrawalStore
  readonly city: City
  readonly policy: CityPolicy
  /** The notice about the source of the rules. */
  readonly source: ReactNode
  /** True while the person is signed in; without that the grounds can be seen, but no account can be checked. */
  readonly signedIn: boolean
  /** Takes the next step: to sign in, or after a refusal. */
  readonly onRecover: (recovery: Recovery) => void
  readonly onAsk: () => void
  readonly onShown: (id: string) => void
}

/** Shows the guide to taking money out: the ground, the answer, the documents, and the consequences. */
export function WithdrawalView({
  checking,
  city,
  policy,
  source,
  signedIn,
  onRecover,
  onAsk,
  onShown,
}: Props) {
  const draft = useStore(checking, (state) => state.draft)
  const tried = useStore(checking, (state) => state.tried)
  const checked = useStore(checking, (state) => state.checked)
  const say = guidesWords.withdrawal
  const isHere = checked.is === 'ready' && checked.check.placeCode === city.code
  const target = isHere ? 'withdrawal-result' : checked.is === 'failed' ? 'withdrawal-trouble' : ''
  useEffect(() => {
    if (target !== '') onShown(target)
  }, [target, checked, onShown])
  const ask = <LinkRow id="withdrawal-ask" name={say.ask} onPress={onAsk} />
  if (!city.capabilities.includes('WITHDRAWAL_CHECK')) {
    return (
      <Card>
        <EmptyState title={say.notHere} text={say.notHereText} />
        {ask}
      </Card>
    )
  }
  const run = (): void => void (signedIn ? checking.run(policy) : onRecover('sign-in'))
  return (
    <View>
      <WithdrawalForm checking={checking} draft={draft} tried={tried} city={city} policy={policy} />
      {isHere && <WithdrawalResult check={checked.check} />}
      <CheckError checked={checked} onRecover={onRecover} />
      <Card>
        <View className="under muted">{say.here}</View>
        <View className="section">{ask}</View>
      </Card>
      {source}
      <ActionBar>
        <ActionButton id="withdrawal-run" weight="primary" busy={checked.is === 'busy'} onPress={run}>
          {!signedIn ? say.signIn : checked.is === 'busy' ? say.busy : say.submit}
        </ActionButton>
      </ActionBar>
    </View>
  )
}

/** Shows why there is no answer; the choice stays. */
function CheckError({ checked, onRecover }: { readonly checked: Checked } & Pick<Props, 'onRecover'>) {
  if (checked.is !== 'failed') return null
  const { what, todo, code } = problemSentence(checked.problem, guidesWords.withdrawal.refusals)
  const recovery = recoveryFor(checked.problem)
  const action = recovery !== 'retry' && {
    action: { id: recovery, name: words.app.next[recovery], onPress: () => onRecover(recovery) },
  }
  return <Notice id="withdrawal-trouble" tone="wrong" title={what} text={todo} small={code} {...action} />
}
