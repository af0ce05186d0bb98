import { Text, View } from '@tarojs/components'
import { Pressable } from '@/ui/pressable'
import type { Binding } from '@/contract/binding'
import { formatFen } from '@/domain/money'
import { Meter } from '@/ui/meter'
import { otherInBinding } from '../parts/other-person'
import { familyWords } from '../words/current'
import '@/ui/packages.css'
import './binding-row.css'

interface Props {
  readonly binding: Binding
  /** `YYYY-MM-DD` in China. */
  readonly today: string
  readonly onPress: () => void
}

const tones: Readonly<Record<Binding['state'], string>> = {
  PENDING: 'warning',
  ACTIVE: 'success',
  PAUSED: 'warning',
  ENDED: 'faint',
  EXPIRED: 'faint',
  DECLINED: 'faint',
}

/** Shows one binding: with whom, its state, what was used of what this month, what for and until when. */
export function BindingRow({ binding, today, onPress }: Props) {
  const { sharing: say } = familyWords
  const { id, role, state, forMaskedName } = binding
  const stateName = state === 'PENDING' ? say.waits[role] : familyWords.agreement.states[state]
  return (
    <Pressable id={`binding-${id}`} className="binding-row row" hover="row-pressed" onPress={onPress}>
      <View className="grow">
        <View className="spread line">
          <Text className="gap strong">{otherInBinding(binding)}</Text>
          <Text className={tones[state]}>{stateName}</Text>
        </View>
        {forMaskedName !== null && <View className="caption">{say.forChild(forMaskedName)}</View>}
        {(state === 'ACTIVE' || state === 'PAUSED') && <Used binding={binding} />}
        <View className="caption">{termsText(binding, today)}</View>
      </View>
      <Text className="binding-row-on faint">›</Text>
    </Pressable>
  )
}

function Used({ binding: { monthUsedFen, monthCapFen } }: Pick<Props, 'binding'>) {
  const { sharing: say } = familyWords
  const used = formatFen(monthUsedFen)
  if (monthCapFen === null) return <View>{say.usedUncapped(used)}</View>
  const text = say.used(used, formatFen(monthCapFen))
  return (
    <View>
      <View className="digits">{say.left(formatFen(Math.max(0, monthCapFen - monthUsedFen)))}</View>
      <View className="caption digits">{text}</View>
      <Meter label={text} percent={(monthUsedFen / monthCapFen) * 100} />
    </View>
  )
}

/** Says what for, from when if that is still to come, and until when. */
function termsText({ scopes, beginsOn, endsOn, ended }: Binding, today: string): string {
  const { sharing: say } = familyWords
  const { agreement, binding, offer } = familyWords
  const { day } = binding
  const what = scopes.map((scope) => agreement.scopes[scope]).join(offer.comma)
  if (ended) return what
  const from = beginsOn > today ? [say.from(day(beginsOn))] : []
  return [what, ...from, endsOn === null ? say.endless : say.until(day(endsOn))].join(' · ')
}
