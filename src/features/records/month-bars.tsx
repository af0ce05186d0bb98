import { View } from '@tarojs/components'
import { plainFen } from '@/domain/money'
import type { CalendarMonth } from '@/domain/calendar-month'
import { recordsWords } from '@/words/records/current'
import { monthName } from './month-name'
import type { Bar } from './tally'
import './month-bars.css'

interface Props {
  readonly bars: readonly Bar[]
  readonly chosen: CalendarMonth | undefined
  readonly now: number
  readonly onTap: (month: CalendarMonth) => void
}

/** A year month by month. Each bar can be touched and heard; the chosen one also says its amount. */
export function MonthBars({ bars, chosen, now, onTap }: Props) {
  const { sum: say, chosen: chosenName } = recordsWords
  return (
    <View className="bars">
      {bars.map(({ month, count, totalFen, percent }) => {
        const isChosen = month === chosen
        const name = say.bar(monthName(month, now), String(count), plainFen(totalFen))
        return (
          <View
            key={month}
            id={`bar-${month}`}
            className={isChosen ? 'bar bar-chosen' : 'bar'}
            hoverClass="bar-pressed"
            ariaRole="button"
            ariaLabel={isChosen ? `${name} ${chosenName}` : name}
            onClick={() => onTap(month)}
          >
            <View className="bar-space">
              {isChosen && <View className="bar-amount">{plainFen(totalFen)}</View>}
              <View className="bar-fill" style={{ height: `${percent}%` }} />
            </View>
            <View className="bar-month">{recordsWords.month(Number(month.slice(4)), undefined)}</View>
          </View>
        )
      })}
    </View>
  )
}
