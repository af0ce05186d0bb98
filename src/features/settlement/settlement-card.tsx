import { View } from '@tarojs/components'
import type { Settlement } from '@/contract/settlement'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { words } from '@/words/current'
import { fill } from '@/words/fill'
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

/** Shows a settlement: institution, what the person paid of which total, time, and who paid. */
export function SettlementCard({ settlement, now }: Props) {
  const { receipt: say, home } = words
  const { institution, split, settledAt, visitTypeName, reversed, reverses } = settlement
  const state = reversed ? home.reversed : reverses === null ? say.settled : home.reversal
  return (
    <Card>
      <View className="above heading">{institution.name}</View>
      <View className="muted">{reverses === null ? say.mine : say.back}</View>
      <Money id="record-mine" amount={formatFen(split.mineFen)} />
      <View className="digits" id="record-total">
        {fill(say.ofTotal, { total: formatFen(split.totalFen), fund: formatFen(split.fundFen) })}
      </View>
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
