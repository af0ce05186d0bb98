import { View } from '@tarojs/components'
import type { Binding } from '@/contract/binding'
import { displayTime } from '@/domain/china-time'
import { Card } from '@/ui/card'
import { timeText } from '@/words/time-text'
import { otherInBinding } from '../parts/other-person'
import { familyWords } from '../words/current'

interface Props {
  readonly binding: Binding
  /** Epoch ms. */
  readonly now: number
  /** Today in China, `YYYY-MM-DD`. */
  readonly today: string
}

/** Shows who lets whom use what, and the state of it. */
export function HeadCard({ binding, now, today }: Props) {
  const { agreement, binding: say } = familyWords
  const { role, forMaskedName, state, beginsOn, otherPlaceName } = binding
  const what =
    role === 'SHARER'
      ? say.head.iShare
      : forMaskedName === null
        ? say.head.iUse
        : say.head.childUses(forMaskedName)
  const waits = state === 'ACTIVE' && beginsOn > today
  return (
    <Card>
      <View className="caption">{what}</View>
      <View className="binding-other title">{otherInBinding(binding)}</View>
      <View className="caption">{say.head.place(otherPlaceName)}</View>
      <View id="binding-state" className={`block muted strong binding-state-${state}`}>
        {waits ? say.head.startsOn(say.day(beginsOn)) : agreement.states[state]}
      </View>
      <View className="under muted">{stateText(binding, now)}</View>
    </Card>
  )
}

/** Says in one sentence what the state means to whoever looks. */
function stateText({ state, role, forMaskedName, ended, acts }: Binding, now: number): string {
  const say = familyWords.binding
  if (state === 'PENDING' && role === 'MEMBER' && !acts.includes('ACCEPT')) return say.byGuardian
  if (state !== 'ENDED') return say.stateTexts[state][forMaskedName === null ? role : 'CHILD']
  if (!ended) return ''
  const by = ended.by === 'CITY' ? say.endedBy.city : ended.by === role ? say.endedBy.me : say.endedBy.other
  return say.endedAt(by, say.reasons[ended.reason], timeText(displayTime(ended.at, now)))
}
