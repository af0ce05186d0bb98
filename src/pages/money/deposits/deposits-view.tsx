import { View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { moneyWords } from '../words/current'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Money } from '@/ui/money'
import { Notice } from '@/ui/notice'
import { EmptyState } from '@/ui/empty-state'
import { DepositList } from './deposit-list'
import { depositsScreen, type DepositYear, type Outlook } from './deposits-screen'
import { ExpectedList } from './expected-list'
import './deposits-view.css'

interface Props {
  readonly deposits: Remote<DepositYear>
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
  /** Opens the contributions, for a person without an account. */
  readonly onContributions: () => void
}

/** Shows the deposits into the personal account in a year, month by month, and the expected ones. */
export function DepositsView({ deposits, now, onRecover, onContributions }: Props) {
  return (
    <Content
      value={lastSeen(deposits)?.value}
      error={errorTextOf(deposits, now)}
      loading={words.app.loading}
      lines={[40, 60, 80, 100, 100, 100, 100]}
      onRecover={onRecover}
    >
      {(value) => <Year value={value} now={now} onContributions={onContributions} />}
    </Content>
  )
}

function Year({
  value,
  now,
  onContributions,
}: Pick<Props, 'now' | 'onContributions'> & { value: DepositYear }) {
  const say = moneyWords.deposits
  const screen = depositsScreen(value, now)
  if (screen.is === 'no-account') {
    const action = { id: 'deposits-contributions', name: say.toContributions, onPress: onContributions }
    return (
      <Card>
        <EmptyState title={say.noAccount} text={say.noAccountText} action={action} />
      </Card>
    )
  }
  const { year, totalFen, lines, outlook } = screen
  return (
    <View>
      {outlook.is === 'stopped' && (
        <Notice
          id="deposits-stopped"
          tone="look"
          title={say.stopped}
          text={`${say.stoppedText(outlook.because)}`}
        />
      )}
      {lines.length === 0 ? (
        <Card>
          <EmptyState title={say.empty(year)} text={outlook.is === 'open' ? say.emptyYet : say.emptyText} />
        </Card>
      ) : (
        <View>
          <Card>
            <View className="muted">{say.total(year)}</View>
            <Money id="deposits-total" amount={formatFen(totalFen)} />
            <Sums outlook={outlook} count={lines.length} />
          </Card>
          {outlook.is === 'expected' && <ExpectedList {...outlook} />}
          <DepositList lines={lines} now={now} />
          <View className="caption">{say.yours}</View>
        </View>
      )}
    </View>
  )
}

function Sums({ outlook, count }: { readonly outlook: Outlook; readonly count: number }) {
  const say = moneyWords.deposits
  return (
    <View>
      <View className="muted">{say.count(count)}</View>
      {outlook.is === 'expected' && (
        <View id="deposits-whole-year" className="muted">
          {say.wholeYear(formatFen(outlook.wholeYearFen), formatFen(outlook.expectedFen))}
        </View>
      )}
    </View>
  )
}
