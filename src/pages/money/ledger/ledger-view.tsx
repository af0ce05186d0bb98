import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Account } from '@/contract/account'
import { accountShown } from '@/domain/account-shown'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { moneyWords } from '../words/current'
import { unlessRepeated } from '@/words/unless-repeated'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Money } from '@/ui/money'
import { EmptyState } from '@/ui/empty-state'
import { LedgerFilterBar } from './ledger-filter'
import { LedgerList } from './ledger-list'
import { filterOf, type Ledger } from './ledger-store'
import './ledger-view.css'
import { timeText } from '@/words/time-text'

interface Props {
  readonly ledger: Ledger
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
  readonly onRecord: (settlementId: string) => void
}

/** Shows all changes of an account, so that the person can follow every amount. */
export function LedgerView({ ledger, now, onRecover, onRecord }: Props) {
  const accounts = useStore(ledger.accounts, ({ value }) => value)
  const key = useStore(ledger.entries, (state) => state.key)
  const list = useStore(ledger.entries, ({ value }) => value)
  const say = moneyWords.ledger
  const accountsError = errorTextOf(accounts, now)
  const listError = errorTextOf(list, now)
  const contentProps = { loading: words.app.loading, onRecover }
  const shape = [50, 80, 50, 80, 50, 80]
  return (
    <Content
      {...contentProps}
      value={lastSeen(accounts)?.value}
      error={accountsError}
      lines={[40, 60, ...shape]}
    >
      {(known) => {
        const account = accountShown(known, key.placeCode)
        if (!account) {
          return (
            <Card>
              <EmptyState title={say.noAccount} text={say.noAccountText} />
            </Card>
          )
        }
        return (
          <View>
            <Head account={account} now={now} />
            <LedgerFilterBar
              filter={filterOf(key)}
              now={now}
              onFilter={(wanted) => void ledger.filter(wanted)}
            />
            <Content
              {...contentProps}
              value={lastSeen(list)?.value}
              error={unlessRepeated(listError, accountsError)}
              lines={shape}
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
                  onEverything={() => void ledger.open(account.place.code)}
                />
              )}
            </Content>
          </View>
        )
      }}
    </Content>
  )
}

function Head({ account, now }: { readonly account: Account; readonly now: number }) {
  const say = moneyWords.ledger
  const { place, asOf, balanceFen } = account
  return (
    <Card>
      <View className="muted">{say.balance}</View>
      <Money id="ledger-balance" size="title" amount={formatFen(balanceFen)} />
      <View className="caption">{say.placeAndTime(place.name, timeText(displayTime(asOf, now)))}</View>
    </Card>
  )
}
