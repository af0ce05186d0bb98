import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { DepositsView } from './deposits-view'
import { lastSeen } from '@/domain/remote'
import { moneyOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { YearChooser } from '../parts/year-chooser'
import { moneyWords } from '../words/current'

/** The page of the deposits, year by year. */
export default function DepositsPage() {
  const services = useServices()
  const { deposits } = moneyOf(services)
  const key = useStore(deposits, (state) => state.key)
  const value = useStore(deposits, (state) => state.value)
  const now = services.now()
  useDidShow(() => void deposits.refresh())
  usePullDownRefresh(() => void deposits.refresh().finally(() => stopPullDownRefresh()))
  return (
    <Page title={moneyWords.deposits.title}>
      <SignedIn>
        <YearChooser
          requested={key}
          answered={lastSeen(value)?.value.cameIn.year}
          now={now}
          onChoose={(year) => void deposits.show(year)}
        />
        <DepositsView
          deposits={value}
          now={now}
          onRecover={(recovery) => recover(recovery, () => void deposits.refresh())}
          onContributions={() => openPage('contributions')}
        />
      </SignedIn>
    </Page>
  )
}
