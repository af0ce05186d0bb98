import { Text, View } from '@tarojs/components'
import type { Usage } from '@/contract/usage'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { timeText } from '@/words/time-text'
import { familyWords } from '../words/current'
import '@/ui/packages.css'

interface Props {
  readonly usage: Usage
  /** Epoch ms. */
  readonly now: number
}

/** Shows one amount and when it was spent; one that was given back says so, and does not count. */
export function UsageRow({ usage: { id, at, fen, givenBackAt }, now }: Props) {
  const say = familyWords.binding.usages
  const time = (instant: number): string => timeText(displayTime(instant, now))
  return (
    <View id={`usage-${id}`} className="usage-row spread">
      <View className="usage-when grow">
        <View>{time(at)}</View>
        {givenBackAt !== null && <View className="caption">{say.givenBack(time(givenBackAt))}</View>}
      </View>
      <Text className={givenBackAt === null ? 'amount' : 'usage-struck faint amount'}>{formatFen(fen)}</Text>
    </View>
  )
}
