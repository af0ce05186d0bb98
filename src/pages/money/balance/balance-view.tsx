import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Account } from '@/contract/account'
import { accountShown } from '@/domain/account-shown'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { moneyWords } from '../words/current'
import { unlessRepeated } from '@/words/unless-repeated'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Content } from '@/ui/content'
import { LinkRow } from '@/ui/link-row'
import { Notice } from '@/ui/notice'
import { LoadError } from '@/ui/load-error'
import { AccountPart } from './account-part'
import type { Balance } from './balance-store'
import { PolicySource } from './policy-source'
import { PooledCard } from './pooled-card'
import { promisedTo } from './promised'
import { PromisedCard } from './promised-card'
import './balance-view.css'

type Link = keyof typeof moneyWords.balance.links

interface Props {
  readonly balance: Balance
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** Where the page leads on, in this order. */
  readonly links: readonly Link[]
  readonly onLink: (link: Link, account: Account | undefined) => void
}

/** Whoever has no account has no ledger, and nothing comes in. */
const ofAnAccount: readonly Link[] = ['ledger', 'deposits']

/** What is mine, what it may pay, and – kept well apart – what the pooled fund has paid. */
export function BalanceView({ balance, now, onRecover, links, onLink }: Props) {
  const accounts = useStore(balance.accounts, ({ value }) => value)
  const benefits = useStore(balance.benefits, ({ value }) => value)
  const bindings = useStore(balance.bindings, ({ value }) => value)
  const placeCode = useStore(balance.policy, ({ key }) => key)
  const policy = useStore(balance.policy, ({ value }) => value)
  const say = moneyWords.balance
  const above = errorTextOf(accounts, now)
  const untold = { loading: words.app.loading, onRecover }
  const bindingsTrouble = unlessRepeated(errorTextOf(bindings, now), above)
  const promised = promisedTo(lastSeen(bindings)?.value ?? [])
  return (
    <Content {...untold} value={lastSeen(accounts)?.value} error={above} lines={[40, 60, 100, 80, 100, 80]}>
      {(known) => {
        const account = accountShown(known, placeCode)
        return (
          <View>
            {known.length > 1 && account && (
              <Card>
                <View className="muted">{say.place}</View>
                <Choices
                  id="balance-place"
                  name={say.place}
                  choices={known.map(({ place }) => ({ value: place.code, name: place.name }))}
                  chosen={account.place.code}
                  chosenLabel={say.chosen}
                  onChoose={(code) => void balance.choose(code)}
                />
              </Card>
            )}
            <AccountPart account={account} policy={policy} now={now} />
            {bindingsTrouble && <LoadError {...bindingsTrouble} inline onRecover={onRecover} />}
            {promised && <PromisedCard promised={promised} />}
            <Card>
              {links
                .filter((link) => account || !ofAnAccount.includes(link))
                .map((link) => (
                  <LinkRow
                    key={link}
                    id={`balance-${link}`}
                    name={say.links[link]}
                    onPress={() => onLink(link, account)}
                  />
                ))}
            </Card>
            <Content
              {...untold}
              value={lastSeen(benefits)?.value}
              error={unlessRepeated(errorTextOf(benefits, now), above)}
              lines={[50, 100, 80, 100]}
            >
              {(year) => <PooledCard year={year} account={account} />}
            </Content>
            <Notice tone="learn" title={say.twoAccounts} text={say.twoAccountsText} />
            <Content
              {...untold}
              value={lastSeen(policy)?.value}
              error={unlessRepeated(errorTextOf(policy, now), above)}
              lines={[60, 80]}
            >
              {(rules) => <PolicySource policy={rules} />}
            </Content>
          </View>
        )
      }}
    </Content>
  )
}
