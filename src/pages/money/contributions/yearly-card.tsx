import { View } from '@tarojs/components'
import { yearOfMonth } from '@/domain/calendar-month'
import { moneyWords } from '../words/current'
import { Card } from '@/ui/card'
import { ContributionLine } from './contribution-line'
import type { LineShown } from './contributions-screen'
import { paidWhen } from './paid-when'
import './month-list.css'

/** Shows a resident's premium, which is for the whole year. */
export function YearlyCard({ line, now }: { readonly line: LineShown; readonly now: number }) {
  const say = moneyWords.contributions
  return (
    <Card>
      <View className="line">
        <View className="month-name strong">{say.wholeYear(yearOfMonth(line.month))}</View>
        <View className="month-standing muted">{say.status[line.paid ? 'PAID' : 'UNPAID']}</View>
        <View className="end caption">{paidWhen([line], now)}</View>
      </View>
      <ContributionLine line={line} />
    </Card>
  )
}
