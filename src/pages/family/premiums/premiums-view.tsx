import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { PremiumBill } from '@/contract/premium'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { familyWords } from '../words/current'
import { BillCard } from './bill-card'
import type { Payment } from './payment-store'
import type { UsableWay } from './usable-way'
import '@/ui/packages.css'
import './premiums-view.css'

interface Props {
  readonly bills: Remote<readonly PremiumBill[]>
  readonly payment: Payment
  /** Epoch ms. */
  readonly now: number
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly onRecover: (way: Recovery) => void
  /** The person is asked before anything is paid. */
  readonly onPay: (bill: PremiumBill, way: UsableWay) => void
}

/** Lists premiums of residents, newest year first: what is to be paid and from where, and what was paid. */
export function PremiumsView({ bills, payment, now, today, onRecover, onPay }: Props) {
  const { premiums: say } = familyWords
  const isBusy = useStore(payment, ({ act }) => act.is === 'busy')
  const problem = useStore(payment, ({ act }) => problemOf(act))
  return (
    <View>
      <View className="intro muted">{say.intro}</View>
      {problem && <ProblemNotice problem={problem} refusals={say.refusals} />}
      <Content
        value={lastSeen(bills)?.value}
        error={errorTextOf(bills, now)}
        loading={words.app.loading}
        lines={[40, 70, 50, 70]}
        onRecover={onRecover}
      >
        {(all) =>
          all.length === 0 ? (
            <Card>
              <EmptyState title={say.none} text={say.noneText} />
            </Card>
          ) : (
            <View id="premiums-list">
              {all.map((bill) => (
                <BillCard key={bill.id} bill={bill} now={now} today={today} busy={isBusy} onPay={onPay} />
              ))}
            </View>
          )
        }
      </Content>
    </View>
  )
}
