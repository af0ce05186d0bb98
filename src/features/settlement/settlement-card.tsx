import { View } from '@tarojs/components'
import type { Settlement } from '@/contract/settlement'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { words } from '@/words/current'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { AmountLines } from './amount-lines'
import { payerLines } from './split-lines'
import './settlement-card.css'
import { timeText } from '@/words/time-text'

interface Props {
  readonly settlement: Settlement
  /** Epoch ms; the year is shown only when it is not this one. */
  readonly now: number
}

/** Shows a settlement: institution, time, amount, and who paid. */
export function SettlementCard({ settlement, now }: Props) {
  const { receipt: say, home } = words
  const { institution, split, settledAt, visitTypeName, reversed, reverses } = settlement
  const state = reversed ? home.reversed : reverses === null ? say.settled : home.reversal
  return (
    <Card>
      <View className="above heading">{institution.name}</View>
      <Money id="record-total" amount={formatFen(split.totalFen)} />
      <View className="settlement-when">
        {`${timeText(displayTime(settledAt, now))} · ${visitTypeName}`}
        <View className="success strong" ariaRole="status">
          {state}
        </View>
      </View>
      <View className="settlement-rule" />
      <AmountLines lines={payerLines(split)} />
    </Card>
  )
}
