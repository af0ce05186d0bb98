import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { displayTime } from '@/domain/china-time'
import { plainFen } from '@/domain/money'
import { words } from '@/words/current'
import { fill } from '@/words/fill'
import { Card } from '@/ui/card'
import type { OverviewRecord } from '@/features/overview/overview'
import './recent-records.css'
import { timeText } from '@/words/time-text'

interface Props {
  readonly records: readonly OverviewRecord[]
  readonly now: number
  readonly onOpen: (id: string) => void
  /** The link to all records. */
  readonly more: ReactNode
}

/** Shows the latest records: place, time, what the person paid of which total. */
export function RecentRecords({ records, now, onOpen, more }: Props) {
  const { home: say } = words
  return (
    <Card id="records-list">
      <View className="heading">{say.recent}</View>
      {records.length === 0 && (
        <View className="recent-none">
          <View>{say.noRecords}</View>
          <View className="caption">{say.noRecordsHint}</View>
        </View>
      )}
      {records.map((record) => (
        <RecordRow key={record.id} record={record} now={now} onOpen={onOpen} />
      ))}
      {more}
    </Card>
  )
}

function RecordRow({ record, now, onOpen }: { record: OverviewRecord } & Pick<Props, 'now' | 'onOpen'>) {
  const { home: say } = words
  const when = `${timeText(displayTime(record.settledAt, now))} · ${record.visitTypeName}`
  const amount = fill(record.isReversal ? say.back : say.mine, { amount: plainFen(record.mineFen) })
  const state = record.reversed ? say.reversed : record.isReversal && say.reversal
  const total = fill(say.ofTotal, { amount: plainFen(record.totalFen) })
  return (
    <View
      className="recent-row row spread"
      id={`record-${record.id}`}
      ariaRole="button"
      onClick={() => onOpen(record.id)}
    >
      <View className="recent-what grow">
        <View className="recent-where">{record.institutionName}</View>
        <View className="caption">{when}</View>
      </View>
      <View className="recent-amounts">
        <View className={record.isReversal ? 'success amount' : 'amount'}>{amount}</View>
        <View className="caption digits">{state ? `${state} · ${total}` : total}</View>
      </View>
    </View>
  )
}
