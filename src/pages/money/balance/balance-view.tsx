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
  readonly onRecover: (recovery: Recovery) => void
  /** The links of the page, in this order. */
  readonly links: readonly Link[]
  readonly onLink: (link: Link, account: Account | undefined) => void
}

/** The links that only a person with an account sees. */
const accountLinks: readonly Link[] = ['ledger', 'deposits']

/** Shows the person's own money, what it may pay, and, kept well apart, the payments of the pooled fund. */
export function BalanceView({ balance, now, onRecover, links, onLink }: Props) {
  const accounts = useStore(balance.accounts, ({ value }) => value)
  const benefits = useStore(balance.benefits, ({ value }) => value)
  const bindings = useStore(balance.bindings, ({ value }) => value)
  const placeCode = useStore(balance.policy, ({ key }) => key)
  const policy = useStore(balance.policy, ({ value }) => value)
  const say = moneyWords.balance
  const accountsError = errorTextOf(accounts, now)
  const contentProps = { loading: words.app.loading, onRecover }
  const bindingsError = unlessRepeated(errorTextOf(bindings, now), accountsError)
  const promised = promisedTo(lastSeen(bindings)?.value ?? [])
  return (
    <Content
      {...contentProps}
      value={lastSeen(accounts)?.value}
      error={accountsError}
      lines={[40, 60, 100, 80, 100, 80]}
    >
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
            {bindingsError && <LoadError {...bindingsError} inline onRecover={onRecover} />}
            {promised && <PromisedCard promised={promised} />}
            <Card>
              {links
                .filter((link) => account || !accountLinks.includes(link))
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
              {...contentProps}
              value={lastSeen(benefits)?.value}
              error={unlessRepeated(errorTextOf(benefits, now), accountsError)}
              lines={[50, 100, 80, 100]}
            >
              {(year) => <PooledCard year={year} account={account} />}
            </Content>
            <Notice tone="learn" title={say.twoAccounts} text={say.twoAccountsText} />
            <Content
              {...contentProps}
              value={lastSeen(policy)?.value}
              error={unlessRepeated(errorTextOf(policy, now), accountsError)}
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
