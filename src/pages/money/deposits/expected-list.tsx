import { Text, View } from '@tarojs/components'
import { monthOfYear } from '@/domain/calendar-month'
import type { ExpectedDeposit } from '@/domain/deposit-forecast'
import { formatFen } from '@/domain/money'
import { moneyWords } from '../words/current'
import './expected-list.css'

interface Props {
  readonly months: readonly ExpectedDeposit[]
  readonly basedOn: string
}

/** What may still come this year: nothing of it is there yet, and it must not look as if it were. */
export function ExpectedList({ months, basedOn: like }: Props) {
  const say = moneyWords.deposits
  return (
    <View id="deposits-expected" className="expected">
      <View className="expected-heading heading">{say.expected}</View>
      <View className="above caption muted">{say.assumed(monthOfYear(like))}</View>
      {months.map(({ month, fen }) => (
        <View key={month} className="expected-line spread line muted">
          <Text>{say.expectedMonth(monthOfYear(month))}</Text>
          <Text className="expected-amount amount">{say.about(formatFen(fen))}</Text>
        </View>
      ))}
    </View>
  )
}
