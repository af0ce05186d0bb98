import { Text, View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { recordsWords } from '../words/current'
import { monthName } from './month-name'
import { plainCount } from './plain-count'
import type { Sum } from './tally'

interface Props {
  readonly month: string
  /** The city's sum; undefined while it is not known. */
  readonly sum: Sum | undefined
  readonly now: number
}

/** Where a month begins in the list: its name, and what it holds whether loaded or not. */
export function MonthHeading({ month, sum, now }: Props) {
  return (
    <View className="r-mon">
      {monthName(month, now)}
      {sum && (
        <Text className="r-sum">
          {recordsWords.records.sum.heading(plainCount(sum.count), formatFen(sum.totalFen))}
        </Text>
      )}
    </View>
  )
}
