import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { walletAccount } from '../api'
import { accountShown } from '@/domain/account-shown'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { moneyWords } from '../words/current'
import { unlessRepeated } from '@/words/unless-repeated'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { LedgerFilterBar } from './ledger-filter'
import { accountHead, AccountSwitch, LedgerHead, walletHead } from './ledger-head'
import { LedgerList } from './ledger-list'
import { filterOf, type Ledger } from './ledger-store'
import './ledger-view.css'

interface Props {
  readonly ledger: Ledger
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
  readonly onRecord: (settlementId: string) => void
}

/** Stands in the place of a head for people without an account. */
const noAccount = 'NO_ACCOUNT' as const
const listLines = [50, 80, 50, 80, 50, 80]

/** Shows all changes of an account or of the wallet, so that the person can follow every amount. */
export function LedgerView(props: Props) {
  const { ledger, now, onRecover } = props
  const accounts = useStore(ledger.accounts, ({ value }) => value)
  const wallet = useStore(ledger.wallet, ({ value }) => value)
  const key = useStore(ledger.entries, (state) => state.key)
  const isWallet = key.account === walletAccount
  const accountsKnown = lastSeen(accounts)?.value
  const walletKnown = lastSeen(wallet)?.value
  const account = accountsKnown && accountShown(accountsKnown, key.account)
  const headError = errorTextOf(isWallet ? wallet : accounts, now)
  const accountText = accountsKnown && (account ? accountHead(account, now) : noAccount)
  return (
    <View>
      <AccountSwitch
        account={account}
        wallet={walletKnown}
        shown={key.account}
        onChoose={(name) => void ledger.open(name)}
      />
      <Content
        value={isWallet ? walletKnown && walletHead(walletKnown) : accountText}
        error={headError}
        loading={words.app.loading}
        lines={[40, 60, ...listLines]}
        onRecover={onRecover}
      >
        {(head) =>
          head === noAccount ? (
            <NoAccount />
          ) : (
            <View>
              <LedgerHead {...head} />
              <Entries {...props} errorAbove={headError} />
            </View>
          )
        }
      </Content>
    </View>
  )
}

function NoAccount() {
  const say = moneyWords.ledger
  return (
    <Card>
      <EmptyState title={say.noAccount} text={say.noAccountText} />
    </Card>
  )
}

/** Shows the filter and the changes found by it. */
function Entries({
  ledger,
  now,
  onRecover,
  onRecord,
  errorAbove,
}: Props & { readonly errorAbove: ReturnType<typeof errorTextOf> }) {
  const key = useStore(ledger.entries, (state) => state.key)
  const list = useStore(ledger.entries, ({ value }) => value)
  const listError = errorTextOf(list, now)
  return (
    <View>
      <LedgerFilterBar filter={filterOf(key)} now={now} onFilter={(wanted) => void ledger.filter(wanted)} />
      <Content
        value={lastSeen(list)?.value}
        error={unlessRepeated(listError, errorAbove)}
        loading={words.app.loading}
        lines={listLines}
        onRecover={onRecover}
      >
        {(loaded) => (
          <LedgerList
            list={loaded}
            filtered={key.type !== undefined || key.from !== undefined}
            busy={list.is === 'loading'}
            error={listError}
            now={now}
            onRecord={onRecord}
            onMore={() => void ledger.entries.more()}
            onEverything={() => void ledger.open(key.account)}
          />
        )}
      </Content>
    </View>
  )
}
