import { View } from '@tarojs/components'
import type { Settlement } from '@/contract/settlement'
import { plainFen } from '@/domain/money'
import { words } from '@/words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Notice } from '@/ui/notice'
import { AmountLines } from './amount-lines'
import { SettlementCard } from './settlement-card'
import { causeLines } from './split-lines'
import './settlement-view.css'

interface Props {
  readonly settlement: Settlement
  /** Epoch ms; the year is shown only when it is not this year. */
  readonly now: number
}

/** A settled visit: how much, who paid, why, and for what. */
export function SettlementView({ settlement, now }: Props) {
  const { receipt: say } = words
  const { split, items } = settlement
  const causes = causeLines(split)
  return (
    <View>
      {settlement.reversed && <Notice tone="look" title={say.reversed} />}
      {settlement.reverses !== null && <Notice tone="look" title={say.reversal} />}
      <SettlementCard settlement={settlement} now={now} />
      <Card>
        <View className="settlement-heading">{say.why}</View>
        <View className="settlement-text">{causes.length > 0 ? say.because : say.nothingOwn}</View>
        <AmountLines lines={causes} />
      </Card>
      {items.length > 0 && (
        <Card>
          <View className="settlement-heading">{say.items(items.length)}</View>
          {items.map((item, index) => (
            <DetailRow
              key={index}
              name={item.name}
              note={`${say.itemClass[item.itemClass]} ${say.count(item.count)}`}
              value={plainFen(item.amountFen)}
            />
          ))}
        </Card>
      )}
    </View>
  )
}
