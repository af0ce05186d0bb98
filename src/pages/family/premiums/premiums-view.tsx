import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { PremiumBill } from '@/contract/premium'
import { lastSeen, type Remote } from '@/domain/remote'
import type { WayOn } from '@/domain/way-on'
import { words } from '@/words/current'
import { familyWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { troubleOf } from '@/words/trouble-said'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Notice } from '@/ui/notice'
import { Standstill } from '@/ui/standstill'
import { BillCard } from './bill-card'
import type { Payment } from './payment-store'
import type { UsableWay } from './usable-way'
import './premiums-view.css'

interface Props {
  readonly bills: Remote<readonly PremiumBill[]>
  readonly payment: Payment
  readonly now: number
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly onWay: (way: WayOn) => void
  /** The person is asked before anything is paid. */
  readonly onPay: (bill: PremiumBill, way: UsableWay) => void
}

/** Premiums of residents, newest year first: what is to be paid and from where, and what was paid. */
export function PremiumsView({ bills, payment, now, today, onWay, onPay }: Props) {
  const { premiums: say } = familyWords
  const { busy, trouble } = useStore(payment)
  const failure = trouble && problemSentence(trouble, say.refusals)
  return (
    <View>
      <View className="premiums-intro">{say.intro}</View>
      {failure && <Notice tone="wrong" title={failure.what} text={failure.todo} small={failure.code} />}
      <Content
        value={lastSeen(bills)?.value}
        trouble={troubleOf(bills, now)}
        loading={words.app.loading}
        lines={[40, 70, 50, 70]}
        onWay={onWay}
      >
        {(all) =>
          all.length === 0 ? (
            <Card>
              <Standstill title={say.none} text={say.noneText} />
            </Card>
          ) : (
            <View id="premiums-list">
              {all.map((bill) => (
                <BillCard
                  key={bill.id}
                  bill={bill}
                  now={now}
                  today={today}
                  busy={busy !== undefined}
                  onPay={onPay}
                />
              ))}
            </View>
          )
        }
      </Content>
    </View>
  )
}
