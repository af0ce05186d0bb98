import { View } from '@tarojs/components'
import type { Prepayment } from '@/contract/prepayment'
import { displayTime } from '@/domain/china-time'
import { formatFen, plainFen } from '@/domain/money'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { DetailRow } from '@/ui/detail-row'
import { EmptyState } from '@/ui/empty-state'
import { Money } from '@/ui/money'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { timeText } from '@/words/time-text'
import type { PrepaymentPage } from '../api'
import { careWords } from '../words/current'

interface Props {
  readonly list: Remote<PrepaymentPage>
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
}

/** Lists the deposits of stays, newest first: who paid them, and whether they were given back. */
export function PrepaymentsView({ list, now, onRecover }: Props) {
  const say = careWords.prepayments
  return (
    <Content
      value={lastSeen(list)?.value}
      error={errorTextOf(list, now)}
      loading={words.app.loading}
      lines={[40, 60, 90, 40, 60]}
      onRecover={onRecover}
    >
      {({ items }) => (
        <View id="prepayments-list">
          <View className="lead muted">{say.intro}</View>
          {items.length === 0 && (
            <Card>
              <EmptyState title={say.none} text={say.noneText} />
            </Card>
          )}
          {items.map((prepayment) => (
            <PrepaymentCard key={prepayment.id} prepayment={prepayment} now={now} />
          ))}
        </View>
      )}
    </Content>
  )
}

function PrepaymentCard({ prepayment, now }: { readonly prepayment: Prepayment; readonly now: number }) {
  const say = careWords.prepayments
  const { id, institutionName, paidAt, givenBackAt, fen } = prepayment
  const parts = (
    [
      ['own', prepayment.ownAccountFen],
      ['wallet', prepayment.walletFen],
      ['shared', prepayment.sharedAccountFen],
      ['cash', prepayment.cashFen],
    ] as const
  ).filter(([, part]) => part > 0)
  return (
    <Card id={`prepayment-${id}`}>
      <View className="heading">{institutionName}</View>
      <Money amount={formatFen(fen)} />
      <View className="under muted">
        {givenBackAt === null ? say.held : say.givenBack(timeText(displayTime(givenBackAt, now)))}
      </View>
      {parts.map(([who, part]) => (
        <DetailRow key={who} name={say.paid[who]} value={plainFen(part)} />
      ))}
      <View className="paragraph caption">{say.paidAt(timeText(displayTime(paidAt, now)))}</View>
    </Card>
  )
}
