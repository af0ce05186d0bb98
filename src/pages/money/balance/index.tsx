import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh } from '@tarojs/taro'
import { BalanceView } from './balance-view'
import { moneyOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { moneyWords } from '../words/current'

/** The page with the balance, what it may pay, and the pooled fund of the year. */
export default function BalancePage() {
  const services = useServices()
  const { balance, ledger } = moneyOf(services)
  useLoad(() => balance.begin())
  useDidShow(() => void balance.refresh())
  usePullDownRefresh(() => void balance.refresh().finally(() => stopPullDownRefresh()))
  return (
    <Page title={moneyWords.balance.title}>
      <SignedIn>
        <BalanceView
          balance={balance}
          now={services.now()}
          onRecover={(recovery) => recover(recovery, () => void balance.refresh())}
          links={['ledger', 'deposits', 'contributions', 'records']}
          onLink={(link, account) => {
            if (link === 'ledger' && account) void ledger.open(account.place.code)
            openPage(link)
          }}
        />
      </SignedIn>
    </Page>
  )
}
