import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { ConsentText } from '@/contract/consent'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { AddTrouble } from './add-trouble'
import { AgreeCard } from './agree-card'
import { ProofCard } from './proof-card'
import { mayAdd } from './relative-add-state'
import type { RelativeAdd } from './relative-add-store'
import { WhoCard } from './who-card'
import './relative-add-view.css'

interface Props {
  readonly relativeAdd: RelativeAdd
  /** What is to be agreed to. */
  readonly text: Remote<ConsentText>
  /** Five relatives are there already. */
  readonly full: boolean
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** To the list. */
  readonly onDone: () => void
}

/** Who it is, what they are to me, the proof, and what I agree to, on one page; what was typed stays through every error. */
export function RelativeAddView({ relativeAdd, text, full, now, onRecover, onDone }: Props) {
  const state = useStore(relativeAdd)
  const say = familyWords.relativeAdd
  const { busy, added, proof, trouble } = state
  if (added) {
    const action = { id: 'relative-done', name: say.done, onPress: onDone }
    return (
      <Card>
        <EmptyState title={say.doneTitle(added.otherMaskedName)} text={say.doneText} action={action} />
      </Card>
    )
  }
  if (full && !busy) {
    const { what, todo } = say.fullRefusal.BIND_LIMIT
    const action = { id: 'relative-full', name: say.toList, onPress: onDone }
    return (
      <Card>
        <EmptyState title={what} text={todo} action={action} />
      </Card>
    )
  }
  const known = lastSeen(text)?.value
  const ready = mayAdd(state, known)
  return (
    <View>
      <View className="intro muted">{say.intro}</View>
      <WhoCard state={state} onType={relativeAdd.type} />
      <ProofCard state={state} onType={relativeAdd.type} />
      <AgreeCard
        text={text}
        agreedTo={state.agreedTo}
        now={now}
        onRecover={onRecover}
        onTick={relativeAdd.tick}
      />
      {trouble && <AddTrouble trouble={trouble} onRecover={onRecover} onList={onDone} />}
      <ActionButton
        id="relative-submit"
        weight="primary"
        busy={busy || !ready}
        onPress={() => void relativeAdd.add(known)}
      >
        {busy ? say.busy : ready ? say.submit[proof] : say.missing}
      </ActionButton>
    </View>
  )
}
