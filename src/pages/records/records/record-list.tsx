import { View } from '@tarojs/components'
import type { RecordLine } from '../api'
import type { Remote } from '@/domain/remote'
import { lastSeen } from '@/domain/remote'
import { recordsWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { RecordBlock, type WatchNear } from './record-block'
import type { Tally } from './tally'
import './record-list.css'

/** The list as far as it was loaded. */
export interface LoadedRecords {
  readonly items: readonly RecordLine[]
  readonly nextCursor: string | null
}

interface Props {
  /** The name of the list; another list has another name, so that none of its blocks is reused. */
  readonly name: string
  readonly records: Remote<LoadedRecords>
  readonly byMonth: Tally['byMonth'] | undefined
  readonly now: number
  readonly watchNear: WatchNear
  readonly onOpen: (id: string) => void
  readonly onMore: () => void
}

const blockLength = 20

/** Shows the list of records; only the blocks near the visible part are drawn, however long it is. */
export function RecordList({ name, records, byMonth, now, watchNear, onOpen, onMore }: Props) {
  const { list: say } = recordsWords.records
  const loaded = lastSeen(records)?.value
  if (!loaded) return null
  const { items, nextCursor } = loaded
  const blocks = Array.from({ length: Math.ceil(items.length / blockLength) }, (_, n) => n * blockLength)
  const busy = records.is === 'loading'
  return (
    <>
      <View id="records-list" className="records-list">
        {blocks.map((from, n) => (
          <RecordBlock
            key={`${name}/${n}`}
            id={`records-block-${n}`}
            rows={items.slice(from, from + blockLength)}
            previous={items[from - 1]}
            byMonth={byMonth}
            now={now}
            startsNear={n < 2 || n === blocks.length - 1}
            watchNear={watchNear}
            onOpen={onOpen}
          />
        ))}
      </View>
      <View>
        {nextCursor === null ? (
          <View className="records-foot">{say.end}</View>
        ) : (
          <ActionButton id="records-more" busy={busy} onPress={onMore}>
            {busy ? say.loadingMore : records.is === 'failed' ? say.moreFailed : say.more}
          </ActionButton>
        )}
      </View>
    </>
  )
}
