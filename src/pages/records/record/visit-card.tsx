import { View } from '@tarojs/components'
import { displayTime } from '@/domain/china-time'
import { plainFen, sumFen } from '@/domain/money'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { timeText } from '@/words/time-text'
import type { RecordLine } from '../api'
import { recordsWords } from '../words/current'

interface Props {
  /** The record shown. */
  readonly id: string
  /** All records of the visit, newest first. */
  readonly records: readonly RecordLine[]
  readonly now: number
  readonly onOpen: (id: string) => void
}

/** Lists the other payments of the same visit, with what all of them cost the person; nothing for a single one. */
export function VisitCard({ id, records, now, onOpen }: Props) {
  const { record: say, records: list } = recordsWords
  const paid = records.filter(({ reversed, isReversal }) => !reversed && !isReversal)
  const others = paid.filter((record) => record.id !== id)
  if (others.length === 0) return null
  const mine = plainFen(sumFen(paid.map(({ mineFen }) => mineFen)))
  return (
    <Card id="record-visit">
      <View className="heading">{say.visit(paid.length, list.row.mine(mine))}</View>
      {others.map((record) => (
        <LinkRow
          key={record.id}
          id={`visit-${record.id}`}
          name={list.row.mine(plainFen(record.mineFen))}
          note={`${timeText(displayTime(record.settledAt, now))} · ${record.visitTypeName}`}
          onPress={() => onOpen(record.id)}
        />
      ))}
    </Card>
  )
}
