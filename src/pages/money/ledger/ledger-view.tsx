import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Account } from '@/contract/account'
import { accountShown } from '@/domain/account-shown'
import { displayTime } from '@/domain/display-time'
import { formatFen } from '@/domain/money'
import { lastSeen } from '@/domain/remote'
import type { WayOn } from '@/domain/way-on'
import { words } from '@/words/current'
import { moneyWords } from '../words/current'
import { saidOnce } from '@/words/said-once'
import { troubleOf } from '@/words/trouble-said'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Money } from '@/ui/money'
import { Standstill } from '@/ui/standstill'
import { LedgerFilterBar } from './ledger-filter'
import { LedgerList } from './ledger-list'
import { filterOf, type Ledger } from './ledger-store'
import './ledger-view.css'
import { timeSaid } from '@/words/time-said'

interface Props {
  readonly ledger: Ledger
  readonly now: number
  readonly onWay: (way: WayOn) => void
  readonly onRecord: (settlementId: string) => void
}

/** Every change of an account, so that nobody has to wonder where money came from or went. */
export function LedgerView({ ledger, now, onWay, onRecord }: Props) {
  const accounts = useStore(ledger.accounts, ({ value }) => value)
  const { key, value: list } = useStore(ledger.entries)
  const say = moneyWords.ledger
  const above = troubleOf(accounts, now)
  const below = troubleOf(list, now)
  const untold = { loading: words.app.loading, onWay }
  const shape = [50, 80, 50, 80, 50, 80]
  return (
    <Content {...untold} value={lastSeen(accounts)?.value} trouble={above} lines={[40, 60, ...shape]}>
      {(known) => {
        const account = accountShown(known, key.placeCode)
        if (!account) {
          return (
            <Card>
              <Standstill title={say.noAccount} text={say.noAccountText} />
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
            <Content {...untold} value={lastSeen(list)?.value} trouble={saidOnce(below, above)} lines={shape}>
              {(loaded) => (
                <LedgerList
                  list={loaded}
                  filtered={key.type !== undefined || key.from !== undefined}
                  busy={list.is === 'loading'}
                  trouble={below}
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
      <View className="ledger-about">{say.balance}</View>
      <Money id="ledger-balance" size="title" amount={formatFen(balanceFen)} />
      <View className="caption">{say.placeAndTime(place.name, timeSaid(displayTime(asOf, now)))}</View>
    </Card>
  )
}
