import { Text, View } from '@tarojs/components'
import type { AccessEntry } from '@/contract/access-log'
import { displayTime } from '@/domain/china-time'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import type { PagedList } from '@/state/paged-list'
import { identityWords } from '../words/current'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import '@/ui/packages.css'
import './access-log-view.css'
import { timeText } from '@/words/time-text'

interface Props {
  readonly log: Remote<PagedList<AccessEntry>>
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onMore: () => void
  readonly onPause: () => void
}

/** Lists who did what, when, where and what for; anything unknown leads to pausing the voucher. */
export function AccessLogView({ log, now, onRecover, onMore, onPause }: Props) {
  const say = identityWords.accessLog
  return (
    <Content
      value={lastSeen(log)?.value}
      error={errorTextOf(log, now)}
      loading={words.app.loading}
      lines={[50, 80, 50, 80, 50, 80]}
      onRecover={onRecover}
    >
      {({ items, nextCursor }) => (
        <View>
          <View className="intro muted">{say.intro}</View>
          <Card>
            {items.length === 0 && <EmptyState title={say.empty} text={say.emptyHint} />}
            {items.map((entry) => (
              <Line key={entry.id} entry={entry} now={now} />
            ))}
          </Card>
          {nextCursor !== null && (
            <ActionButton id="access-more" busy={log.is === 'loading'} onPress={onMore}>
              {say.more}
            </ActionButton>
          )}
          <ActionButton id="access-pause" weight="quiet" onPress={onPause}>
            {say.pause}
          </ActionButton>
        </View>
      )}
    </Content>
  )
}

function Line({ entry, now }: { readonly entry: AccessEntry; readonly now: number }) {
  const { whatName, whereName, maskedWho, purposeName, result, at } = entry
  const details = [maskedWho, whereName, purposeName].filter((part) => part !== null)
  return (
    <View className="access-line">
      <View className="line">
        <Text className="strong">{whatName}</Text>
        {result === 'REFUSED' && (
          <Text className="access-refused error">{identityWords.accessLog.refused}</Text>
        )}
        <Text className="end caption">{timeText(displayTime(at, now))}</Text>
      </View>
      {details.length > 0 && <View className="muted">{details.join(' · ')}</View>}
    </View>
  )
}
