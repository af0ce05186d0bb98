import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { LedgerView } from './ledger-view'
import { moneyOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { moneyWords } from '../words/current'

/** The page of the changes of an account. */
export default function LedgerPage() {
  const services = useServices()
  const { ledger } = moneyOf(services)
  useDidShow(() => void ledger.refresh())
  usePullDownRefresh(() => void ledger.refresh().finally(() => stopPullDownRefresh()))
  useReachBottom(() => void ledger.entries.more())
  return (
    <Page title={moneyWords.ledger.title}>
      <SignedIn>
        <LedgerView
          ledger={ledger}
          now={services.now()}
          onRecover={(recovery) => recover(recovery, () => void ledger.refresh())}
          onRecord={(id) => openPage('record', { id })}
        />
      </SignedIn>
    </Page>
  )
}
