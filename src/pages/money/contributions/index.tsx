import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { ContributionsView } from './contributions-view'
import { lastSeen } from '@/domain/remote'
import { moneyOf } from '../services'
import { Page } from '@/shell/page'
import { openPage, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { YearChooser } from '../parts/year-chooser'
import { moneyWords } from '../words/current'

/** The page of the contributions, year by year. */
export default function ContributionsPage() {
  const services = useServices()
  const { contributions } = moneyOf(services)
  const key = useStore(contributions, (state) => state.key)
  const value = useStore(contributions, (state) => state.value)
  const now = services.now()
  useDidShow(() => void contributions.refresh())
  usePullDownRefresh(() => void contributions.refresh().finally(() => stopPullDownRefresh()))
  return (
    <Page title={moneyWords.contributions.title}>
      <SignedIn>
        <YearChooser
          requested={key}
          answered={lastSeen(value)?.value.paidIn.year}
          now={now}
          onChoose={(year) => void contributions.show(year)}
        />
        <ContributionsView
          contributions={value}
          now={now}
          onCertificate={() => openPage('document')}
          onRecover={(recovery) => recover(recovery, () => void contributions.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
