import { View } from '@tarojs/components'
import { Pressable } from '@/ui/pressable'
import { plainFen } from '@/domain/money'
import type { CalendarMonth } from '@/domain/calendar-month'
import { recordsWords } from '../words/current'
import { monthName } from './month-name'
import type { Bar } from './tally'
import './month-bars.css'

interface Props {
  readonly bars: readonly Bar[]
  readonly chosen: CalendarMonth | undefined
  readonly now: number
  readonly onTap: (month: CalendarMonth) => void
}

/**
 * Shows what the person paid in twelve months as bars. Each bar can be touched and has a sentence for screen readers; the chosen
 * one shows its amount.
 */
export function MonthBars({ bars, chosen, now, onTap }: Props) {
  const { sum: say, chosen: chosenLabel } = recordsWords.records
  return (
    <View className="bars">
      {bars.map(({ month, count, mineFen, percent }) => {
        const isChosen = month === chosen
        const name = say.bar(monthName(month, now), String(count), plainFen(mineFen))
        return (
          <Pressable
            key={month}
            id={`bar-${month}`}
            className={isChosen ? 'bar bar-chosen' : 'bar'}
            hover="row-pressed"
            onPress={() => onTap(month)}
          >
            <View className="bar-said">{isChosen ? `${name} ${chosenLabel}` : name}</View>
            <View className="bar-space">
              {isChosen && <View className="bar-amount">{plainFen(mineFen)}</View>}
              <View className="bar-fill" style={{ height: `${percent}%` }} />
            </View>
            <View className="bar-month caption">
              {recordsWords.records.month(Number(month.slice(4)), undefined)}
            </View>
          </Pressable>
        )
      })}
    </View>
  )
}
