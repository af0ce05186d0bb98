import { Text, View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { recordsWords } from '../words/current'
import { monthName } from './month-name'
import { plainCount } from './plain-count'
import type { Sum } from './tally'

interface Props {
  readonly month: string
  /** The sum by the city; undefined while it is not known. */
  readonly sum: Sum | undefined
  readonly now: number
}

/** Shows the heading of a month in the list: its name, and its sum whether loaded or not. */
export function MonthHeading({ month, sum, now }: Props) {
  return (
    <View className="r-mon">
      {monthName(month, now)}
      {sum && (
        <Text className="r-sum">
          {recordsWords.records.sum.heading(plainCount(sum.count), formatFen(sum.mineFen))}
        </Text>
      )}
    </View>
  )
}
