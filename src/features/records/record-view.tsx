import { View } from '@tarojs/components'
import type { Settlement } from '@/contract/settlement'
import { displayTime } from '@/domain/china-time'
import { lastSeen, type Remote } from '@/domain/remote'
import { words } from '@/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Skeleton } from '@/ui/skeleton'
import { Standstill } from '@/ui/standstill'
import { SettlementView } from './settlement-view'

interface Props {
  readonly record: Remote<Settlement>
  readonly now: number
  readonly onRetry: () => void
  readonly onSignIn: () => void
}

/** One record, with what is known kept while it is asked for again. */
export function RecordView({ record, now, onRetry, onSignIn }: Props) {
  const { app } = words
  const seen = lastSeen(record)
  if (record.is === 'failed') {
    const { what, todo, code } = problemSentence(record.problem)
    const action =
      record.problem.is === 'signed-out'
        ? { name: app.signIn, onPress: onSignIn }
        : { name: app.retry, onPress: onRetry }
    if (!seen) return <Standstill title={what} text={todo} small={code} action={action} />
    const small = `${app.seenAt(displayTime(seen.at, now))} · ${code}`
    return (
      <View>
        <Notice tone="look" title={what} text={todo} small={small} action={action} />
        <SettlementView settlement={seen.value} now={now} />
      </View>
    )
  }
  if (seen) return <SettlementView settlement={seen.value} now={now} />
  return (
    <Card>
      <Skeleton label={app.loading} lines={[50, 60, 100, 100, 100]} />
    </Card>
  )
}
