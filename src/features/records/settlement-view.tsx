import { View } from '@tarojs/components'
import type { Settlement } from '@/contract/settlement'
import { displayTime } from '@/domain/display-time'
import { formatFen, plainFen } from '@/domain/money'
import { words } from '@/words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Money } from '@/ui/money'
import { Notice } from '@/ui/notice'
import { causeLines, payerLines, type Line } from './split-lines'
import './settlement-view.css'

interface Props {
  readonly settlement: Settlement
  /** Epoch ms; the year is shown only when it is not this year. */
  readonly now: number
}

/** A settled visit: how much, who paid, why, and for what. */
export function SettlementView({ settlement, now }: Props) {
  const { receipt: say, app } = words
  const { split, items } = settlement
  const causes = causeLines(split)
  return (
    <View>
      {settlement.reversed && <Notice tone="look" title={say.reversed} />}
      {settlement.reverses !== null && <Notice tone="look" title={say.reversal} />}
      <Card>
        <View className="settlement-where">{settlement.institution.name}</View>
        <Money id="record-total" amount={formatFen(split.totalFen)} />
        <View className="settlement-when">
          {`${app.time(displayTime(settlement.settledAt, now))} · ${settlement.visitTypeName}`}
          <View className="settlement-settled">
            {settlement.reversed ? words.home.reversed : say.settled}
          </View>
        </View>
        <View className="settlement-rule" />
        <Lines lines={payerLines(split)} />
      </Card>
      <Card>
        <View className="settlement-heading">{say.why}</View>
        <View className="settlement-text">{causes.length > 0 ? say.because : say.nothingOwn}</View>
        <Lines lines={causes} />
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

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <View>
      {lines.map(({ key, name, note, amountFen }) => (
        <DetailRow key={key} name={name} value={plainFen(amountFen)} {...(note && { note })} />
      ))}
    </View>
  )
}
