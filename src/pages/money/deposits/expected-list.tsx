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

/** Shows the deposits expected this year. They have not arrived, and must not look as if they had. */
export function ExpectedList({ months, basedOn }: Props) {
  const say = moneyWords.deposits
  return (
    <View id="deposits-expected" className="expected">
      <View className="expected-heading heading">{say.expected}</View>
      <View className="above caption muted">{say.assumed(monthOfYear(basedOn))}</View>
      {months.map(({ month, fen }) => (
        <View key={month} className="expected-line spread line muted">
          <Text>{say.expectedMonth(monthOfYear(month))}</Text>
          <Text className="expected-amount amount">{say.about(formatFen(fen))}</Text>
        </View>
      ))}
    </View>
  )
}
