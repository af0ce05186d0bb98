import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { dayOf } from '@/domain/china-time'
import { paymentQuestion } from './payment-question'
import { PremiumsView } from './premiums-view'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { premiumsOf } from '../services'
import { recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { familyWords } from '../words/current'

export default function PremiumsPage() {
  const services = useServices()
  const { bills, payment } = premiumsOf(services)
  const value = useStore(bills, (state) => state.value)
  const now = services.now()
  useDidShow(() => {
    payment.calm()
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
              sure ? payment.pay(bill, way.from) : undefined,
            )
          }
        />
      </SignedIn>
    </Page>
  )
}
