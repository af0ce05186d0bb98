import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { ConsentText } from '@/contract/consent'
import { dayOf } from '@/domain/china-day'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { familyWords } from '../words/current'
import { AddProblem } from './add-problem'
import { AgreeCard } from './agree-card'
import { ProofCard } from './proof-card'
import { mayAdd } from './relative-add-state'
import type { RelativeAdd } from './relative-add-store'
import { WhoCard } from './who-card'
import '@/ui/packages.css'
import './relative-add-view.css'

interface Props {
  readonly relativeAdd: RelativeAdd
  /** The text that is to be agreed to. */
  readonly text: Remote<ConsentText>
  /** Five relatives are there already. */
  readonly full: boolean
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** Leads to the list. */
  readonly onDone: () => void
}

/** Adds a relative, and says that one was added, or that there is no place for another. */
export function RelativeAddView(props: Props) {
  const { relativeAdd, full, onDone } = props
  const added = useStore(relativeAdd, (state) => state.added)
  const isBusy = useStore(relativeAdd, ({ act }) => act.is === 'busy')
  const say = familyWords.relativeAdd
  if (added) {
    const action = { id: 'relative-done', name: say.done, onPress: onDone }
    return (
      <Card>
        <EmptyState title={say.doneTitle(added.otherMaskedName)} text={say.doneText} action={action} />
      </Card>
    )
  }
  if (full && !isBusy) {
    const { what, todo } = say.fullRefusal.BIND_LIMIT
    const action = { id: 'relative-full', name: say.toList, onPress: onDone }
    return (
      <Card>
        <EmptyState title={what} text={todo} action={action} />
      </Card>
    )
  }
  return <Form {...props} />
}

/** Asks on one page who it is, what they are to me, the proof, and what I agree to. */
function Form({ relativeAdd, text, now, onRecover, onDone }: Props) {
  const relative = useStore(relativeAdd, (state) => state.relative)
  const agreedTo = useStore(relativeAdd, (state) => state.agreedTo)
  const act = useStore(relativeAdd, (state) => state.act)
  const say = familyWords.relativeAdd
  const isBusy = act.is === 'busy'
  const problem = problemOf(act)
  const known = lastSeen(text)?.value
  const today = dayOf(now)
  const isReady = mayAdd({ relative, agreedTo }, known, today)
  return (
    <View>
      <View className="intro muted">{say.intro}</View>
      <WhoCard relative={relative} today={today} busy={isBusy} onType={relativeAdd.type} />
      <ProofCard relative={relative} today={today} onType={relativeAdd.type} />
      <AgreeCard text={text} agreedTo={agreedTo} now={now} onRecover={onRecover} onTick={relativeAdd.tick} />
      {problem && <AddProblem problem={problem} onRecover={onRecover} onList={onDone} />}
      <ActionButton
        id="relative-submit"
        weight="primary"
        busy={isBusy || !isReady}
        onPress={() => void relativeAdd.add(known)}
      >
        {isBusy ? say.busy : isReady ? say.submit[relative.proof] : say.missing}
      </ActionButton>
    </View>
  )
}
