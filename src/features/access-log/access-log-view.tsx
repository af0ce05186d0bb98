import { Text, View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { AccessEntry } from '@/contract/access-log'
import { displayTime } from '@/domain/display-time'
import { lastSeen } from '@/domain/remote'
import type { WayOn } from '@/domain/way-on'
import { accountWords } from '@/words/account/current'
import { words } from '@/words/current'
import { troubleSaid } from '@/words/trouble-said'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Skeleton } from '@/ui/skeleton'
import { Standstill } from '@/ui/standstill'
import { Trouble } from '@/ui/trouble'
import type { AccessLog } from './access-log-store'
import './access-log-view.css'

interface Props {
  readonly accessLog: AccessLog
  readonly now: number
  readonly onWay: (way: WayOn) => void
  readonly onPause: () => void
}

/** Line by line who did what, when, where and what for; anything unknown leads to pausing the voucher. */
export function AccessLogView({ accessLog, now, onWay, onPause }: Props) {
  const log = useStore(accessLog, (state) => state.log)
  const say = accountWords.accessLog
  const page = lastSeen(log)?.value
  const trouble =
    log.is === 'failed' ? (
      <Trouble {...troubleSaid(log, now)} over={page !== undefined} onWay={onWay} />
    ) : null
  if (!page) {
    return <Card>{trouble ?? <Skeleton label={words.app.loading} lines={[50, 80, 50, 80, 50, 80]} />}</Card>
  }
  return (
    <View>
      {trouble}
      <View className="access-intro">{say.intro}</View>
      <Card>
        {page.entries.length === 0 && <Standstill title={say.empty} text={say.emptyHint} />}
        {page.entries.map((entry) => (
          <Line key={entry.id} entry={entry} now={now} />
        ))}
      </Card>
      {page.nextCursor !== null && (
        <ActionButton id="access-more" busy={log.is === 'loading'} onPress={() => void accessLog.more()}>
          {say.more}
        </ActionButton>
      )}
      <ActionButton id="access-pause" weight="quiet" onPress={onPause}>
        {say.pause}
      </ActionButton>
    </View>
  )
}

function Line({ entry, now }: { readonly entry: AccessEntry; readonly now: number }) {
  const { whatName, whereName, maskedWho, purposeName, result, at } = entry
  const details = [maskedWho, whereName, purposeName].filter((part) => part !== null)
  return (
    <View className="access-line">
      <View className="access-head">
        <Text className="access-what">{whatName}</Text>
        {result === 'REFUSED' && <Text className="access-refused">{accountWords.accessLog.refused}</Text>}
        <Text className="access-time">{words.app.time(displayTime(at, now))}</Text>
      </View>
      {details.length > 0 && <View className="access-details">{details.join(' · ')}</View>}
    </View>
  )
}
