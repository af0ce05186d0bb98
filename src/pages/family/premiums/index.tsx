import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { dayOf } from '@/domain/china-day'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { premiumsOf } from '../services'
import { familyWords } from '../words/current'
import { paymentQuestion } from './payment-question'
import { PremiumsView } from './premiums-view'

/** The page of residents' premiums. */
export default function PremiumsPage() {
  const services = useServices()
  const { bills, payment } = premiumsOf(services)
  const value = useStore(bills, (state) => state.value)
  const now = services.now()
  useDidShow(() => {
    payment.clearError()
    void bills.refresh()
  })
  usePullDownRefresh(() => void bills.refresh().finally(() => stopPullDownRefresh()))
  return (
    <Page title={familyWords.premiums.title}>
      <SignedIn>
        <PremiumsView
          bills={value}
          payment={payment}
          now={now}
          today={dayOf(now)}
          onRecover={(way) => recover(way, () => void bills.refresh())}
          onPay={(bill, way) =>
            void isSure(paymentQuestion(bill, way)).then((sure) =>
              sure ? payment.run({ bill, from: way.from }) : undefined,
            )
          }
        />
      </SignedIn>
    </Page>
  )
}
