import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { walletAccount } from '../api'
import { LedgerView } from './ledger-view'
import { moneyOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage, queryValue } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { moneyWords } from '../words/current'

/** The page of the changes of an account; with `of=wallet` in its address it begins with the wallet. */
export default function LedgerPage() {
  const services = useServices()
  const { ledger } = moneyOf(services)
  useLoad<{ of?: string }>(({ of }) => {
    if (queryValue(of) === walletAccount) void ledger.open(walletAccount)
  })
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
