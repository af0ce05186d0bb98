import { View } from '@tarojs/components'
import type { Binding } from '@/contract/binding'
import { displayTime } from '@/domain/china-time'
import { familyWords } from '../words/current'
import { Card } from '@/ui/card'
import { otherOne } from './other-one'
import { timeText } from '@/words/time-text'

interface Props {
  readonly binding: Binding
  /** Epoch ms. */
  readonly now: number
  /** Today in China, `YYYY-MM-DD`. */
  readonly today: string
}

/** Who lets whom use what, and how it stands. */
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
      <View className="binding-other title">{otherOne(binding)}</View>
      <View className="caption">{say.head.place(otherPlaceName)}</View>
      <View id="binding-state" className={`block muted strong binding-state-${state}`}>
        {waits ? say.head.startsOn(say.day(beginsOn)) : agreement.states[state]}
      </View>
      <View className="under muted">{standing(binding, now)}</View>
    </Card>
  )
}

/** One sentence of what the state means to whoever looks. */
function standing({ state, role, forMaskedName, ended, acts }: Binding, now: number): string {
  const say = familyWords.binding
  if (state === 'PENDING' && role === 'MEMBER' && !acts.includes('ACCEPT')) return say.byGuardian
  if (state !== 'ENDED') return say.standing[state][forMaskedName === null ? role : 'CHILD']
  if (!ended) return ''
  const by = ended.by === 'CITY' ? say.endedBy.city : ended.by === role ? say.endedBy.me : say.endedBy.other
  return say.endedAt(by, say.reasons[ended.reason], timeText(displayTime(ended.at, now)))
}
