import { View } from '@tarojs/components'
import type { CalendarMonth } from '@/domain/calendar-month'
import { formatFen } from '@/domain/money'
import { recordsWords } from '../words/current'
import { Card } from '@/ui/card'
import type { Period } from '../parts/chosen'
import { MonthBars } from './month-bars'
import { periodName } from './period-name'
import { plainCount } from './plain-count'
import type { Tally } from './tally'

interface Props {
  readonly tally: Tally
  readonly period: Period
  readonly now: number
  readonly onPeriod: (period: Period) => void
}

/** Shows what the person paid for the chosen records, of which total, and month by month. */
export function SumsCard({ tally, period, now, onPeriod }: Props) {
  const { sum: say } = recordsWords.records
  const { total, bars } = tally
  const chosen = period.is === 'month' ? period.month : undefined
  const inYear = period.is === 'year' || (period.is === 'month' && period.inYear)
  const tap = (month: CalendarMonth): void => {
    if (month !== chosen) return onPeriod({ is: 'month', month, inYear })
    onPeriod(inYear ? { is: 'year', year: month.slice(0, 4) } : { is: 'all' })
  }
  return (
    <Card id="records-sums">
      <View id="records-total" className="heading digits">
        {say.line(periodName(period, now), formatFen(total.mineFen), plainCount(total.count))}
      </View>
      <View className="digits">{say.ofTotal(formatFen(total.totalFen), formatFen(total.fundFen))}</View>
      <View className="caption">{say.note}</View>
      {bars.some(({ count }) => count > 0) && (
        <View>
          <MonthBars bars={bars} chosen={chosen} now={now} onTap={tap} />
          <View className="caption">{inYear ? say.ofYear : say.lastMonths}</View>
        </View>
      )}
    </Card>
  )
}
