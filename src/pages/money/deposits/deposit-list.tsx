import { Text, View } from '@tarojs/components'
import { monthOfYear } from '@/domain/calendar-month'
import { displayTime } from '@/domain/china-time'
import { formatFen, plainFen } from '@/domain/money'
import { moneyWords } from '../words/current'
import { Card } from '@/ui/card'
import type { DepositLine } from './deposits-screen'
import '@/ui/packages.css'
import './deposit-list.css'

interface Props {
  readonly lines: readonly DepositLine[]
  readonly now: number
}

/** Shows the deposits, each with its calculation and the time it arrived. */
export function DepositList({ lines, now }: Props) {
  return (
    <Card id="deposits-list">
      <View className="deposits-heading heading">{moneyWords.deposits.arrived}</View>
      {lines.map((line, index) => (
        <Line key={`${line.month}-${index}`} line={line} now={now} />
      ))}
    </Card>
  )
}

function Line({ line, now }: { readonly line: DepositLine; readonly now: number }) {
  const say = moneyWords.deposits
  const { month, placeName, fen, depositedAt } = line
  return (
    <View className="deposit-line row">
      <View className="grow gap">
        <View className="strong">
          {[say.month(monthOfYear(month)), placeName].filter((part) => part !== undefined).join(' · ')}
        </View>
        <View className="caption">{howComputed(line)}</View>
        <View className="caption">{say.arrivedAt(moneyWords.day(displayTime(depositedAt, now)))}</View>
      </View>
      <Text className="deposit-amount success amount">{`+${formatFen(fen)}`}</Text>
    </View>
  )
}

function howComputed({ of, fen, baseFen, basisPoints }: DepositLine): string {
  const say = moneyWords.deposits.how
  if (of === 'OTHER') return say.OTHER
  if (of === 'FIXED') return say.FIXED(plainFen(fen))
  return say[of](plainFen(baseFen), basisPoints === null ? undefined : basisPoints / 100)
}
