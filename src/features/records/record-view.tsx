import { View } from '@tarojs/components'
import type { Settlement } from '@/contract/settlement'
import { lastSeen, type Remote } from '@/domain/remote'
import type { WayOn } from '@/domain/way-on'
import { words } from '@/words/current'
import { troubleSaid } from '@/words/trouble-said'
import { Card } from '@/ui/card'
import { Skeleton } from '@/ui/skeleton'
import { Trouble } from '@/ui/trouble'
import { SettlementView } from './settlement-view'

interface Props {
  readonly record: Remote<Settlement>
  readonly now: number
  readonly onWay: (way: WayOn) => void
}

/** One record, with what is known kept while it is asked for again. */
export function RecordView({ record, now, onWay }: Props) {
  const seen = lastSeen(record)
  const trouble =
    record.is === 'failed' ? (
      <Trouble {...troubleSaid(record, now)} over={seen !== undefined} onWay={onWay} />
    ) : null
  if (seen) {
    return (
      <View>
        {trouble}
        <SettlementView settlement={seen.value} now={now} />
      </View>
    )
  }
  if (trouble) return trouble
  return (
    <Card>
      <Skeleton label={words.app.loading} lines={[50, 60, 100, 100, 100]} />
    </Card>
  )
}
