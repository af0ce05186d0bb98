import { View } from '@tarojs/components'
import type { Account } from '@/contract/account'
import type { AccountRule } from '@/contract/benefit'
import type { CityPolicy } from '@/contract/policy'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { lastSeen, type Remote } from '@/domain/remote'
import { words } from '@/words/current'
import { moneyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { Notice } from '@/ui/notice'
import { accountPays } from './account-pays'
import { timeText } from '@/words/time-text'
import '@/ui/packages.css'

interface Props {
  readonly account: Account | undefined
  /** The rules of the place of the account. */
  readonly policy: Remote<CityPolicy>
  readonly now: number
}

/** Shows one personal account: the total, what it may pay, and the two kinds of money where the city keeps them apart. */
export function AccountPart({ account, policy, now }: Props) {
  const say = moneyWords.balance
  if (!account) {
    return (
      <Card>
        <View className="above heading">{say.noAccount}</View>
        <View className="muted">{say.noAccountText}</View>
      </Card>
    )
  }
  const { place, asOf, balanceFen, years, frozenBecause } = account
  const rules = lastSeen(policy)?.value.employee
  return (
    <View>
      {frozenBecause !== null && (
        <Notice id="balance-state" tone="look" title={say.frozen} text={say.frozenTodo(frozenBecause)} />
      )}
      <Card>
        <View className="muted">{say.total}</View>
        <Money id="balance-total" amount={formatFen(balanceFen)} />
        <View className="caption">{say.placeAndTime(place.name, timeText(displayTime(asOf, now)))}</View>
        {years ? (
          <>
            <Kind id="balance-current-year" name={say.currentYear} fen={years.currentYearFen}>
              {payableLines(rules?.currentYearPays ?? undefined, policy)}
            </Kind>
            <Kind id="balance-prior-years" name={say.priorYears} fen={years.priorYearsFen}>
              {payableLines(rules?.accountPays, policy)}
            </Kind>
          </>
        ) : (
          <View className="section">
            <View className="strong">{say.mayPay}</View>
            <Lines>{payableLines(rules?.accountPays, policy)}</Lines>
          </View>
        )}
      </Card>
    </View>
  )
}

/** Writes what a kind of money may pay by the city's rules. */
function payableLines(rule: AccountRule | undefined, policy: Remote<CityPolicy>): readonly string[] {
  const say = moneyWords.balance
  if (!rule) return [policy.is === 'failed' ? say.paysUnknown : words.app.loading]
  const payable = accountPays(rule)
  if (payable.length === 0) return [say.paysNothing]
  return payable.map(({ visits, shares }) =>
    say.pays(
      visits.map((visit) => say.visits[visit]),
      shares.map((share) => say.shares[share]),
    ),
  )
}

interface KindProps {
  readonly id: string
  readonly name: string
  readonly fen: number
  readonly children: readonly string[]
}

function Kind({ id, name, fen, children }: KindProps) {
  return (
    <View className="section">
      <View className="spread line" id={id}>
        <View className="gap">{name}</View>
        <View className="balance-kind-amount end strong amount">{formatFen(fen)}</View>
      </View>
      <Lines>{children}</Lines>
    </View>
  )
}

const Lines = ({ children }: Pick<KindProps, 'children'>) =>
  children.map((line) => (
    <View key={line} className="muted">
      {line}
    </View>
  ))
