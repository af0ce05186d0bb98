import { View } from '@tarojs/components'
import { displayTime } from '@/domain/china-time'
import { lastSeen, type Remote, type Seen } from '@/domain/remote'
import { words } from '@/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Skeleton } from '@/ui/skeleton'
import { Standstill } from '@/ui/standstill'
import { AccountCard } from './account-card'
import type { Glance } from './glance'
import { InsuranceNotices } from './insurance-notices'
import { RecentRecords } from './recent-records'
import { VoucherEntry } from './voucher-entry'

interface Props {
  readonly signedIn: boolean
  readonly glance: Remote<Glance>
  readonly now: number
  readonly onVoucher: () => void
  readonly onRecord: (id: string) => void
  readonly onSignIn: () => void
  readonly onRetry: () => void
}

/** The voucher first, then what is left, then what was spent last. */
export function HomeView(props: Props) {
  const { app } = words
  return (
    <View>
      <VoucherEntry onPress={props.onVoucher} />
      {props.signedIn ? (
        <Content {...props} />
      ) : (
        <Card>
          <Standstill
            title={app.signedOutTitle}
            text={app.signedOutText}
            action={{ id: 'sign-in', name: app.signIn, onPress: props.onSignIn }}
          />
        </Card>
      )}
    </View>
  )
}

function Content({ glance, now, onRecord, onSignIn, onRetry }: Props) {
  const seen = lastSeen(glance)
  const trouble = glance.is === 'failed' ? <Trouble {...{ glance, seen, now, onSignIn, onRetry }} /> : null
  if (!seen) {
    return (
      <Card>{trouble ?? <Skeleton label={words.app.loading} lines={[35, 60, 80, 100, 100, 100]} />}</Card>
    )
  }
  const { insurances, account, records } = seen.value
  return (
    <View>
      {trouble}
      <InsuranceNotices insurances={insurances} />
      <AccountCard account={account} />
      <RecentRecords records={records} now={now} onOpen={onRecord} />
    </View>
  )
}

interface TroubleProps extends Pick<Props, 'now' | 'onSignIn' | 'onRetry'> {
  readonly glance: Extract<Remote<Glance>, { is: 'failed' }>
  readonly seen: Seen<Glance> | undefined
}

/** Over old content a notice with its time, on an empty page the whole area; always with a way on. */
function Trouble({ glance, seen, now, onSignIn, onRetry }: TroubleProps) {
  const { app } = words
  const { what, todo, code } = problemSentence(glance.problem)
  const action =
    glance.problem.is === 'signed-out'
      ? { name: app.signIn, onPress: onSignIn }
      : { name: app.retry, onPress: onRetry }
  if (!seen) return <Standstill title={what} text={todo} small={code} action={action} />
  const small = `${app.seenAt(displayTime(seen.at, now))} · ${code}`
  return <Notice tone="look" title={what} text={todo} small={small} action={action} />
}
