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

/** Shows one personal account: the total, the two kinds of money, and what each may pay. */
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
  const { place, asOf, balanceFen, currentYearFen, priorYearsFen, frozenBecause } = account
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
        <Kind id="balance-current-year" name={say.currentYear} fen={currentYearFen}>
          {payableLines(rules?.currentYearPays, policy)}
        </Kind>
        <Kind id="balance-prior-years" name={say.priorYears} fen={priorYearsFen}>
          {payableLines(rules?.priorYearsPay, policy)}
        </Kind>
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
      {children.map((line) => (
        <View key={line} className="muted">
          {line}
        </View>
      ))}
    </View>
  )
}
