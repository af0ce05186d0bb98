import { View } from '@tarojs/components'
import type { YearOfBenefits } from '../api'
import type { Account } from '@/contract/account'
import type { Accumulation } from '@/contract/accumulation'
import { formatFen } from '@/domain/money'
import { moneyWords } from '../words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Meter } from '@/ui/meter'
import { capReached, deductibleStatus, type Reached } from './year-of-group'
import '@/ui/packages.css'

interface Props {
  readonly year: YearOfBenefits
  /** The account to whose place the list is limited; without an account the list has everything. */
  readonly account: Account | undefined
}

/**
 * Shows what the pooled fund has paid this year and may still pay, by group of benefits. It has no balance, because
 * it is not the person's money.
 */
export function PooledCard({ year, account }: Props) {
  const say = moneyWords.balance
  const groups = year.accumulations.filter(({ placeCode }) => !account || placeCode === account.place.code)
  return (
    <Card id="balance-pooled">
      <View className="above heading">{say.pooled(year.year)}</View>
      <View className="muted">{say.pooledText}</View>
      {account && account.frozenBecause !== null && (
        <View className="under warning strong">{say.pooledFrozen}</View>
      )}
      {groups.length === 0 && <View className="muted">{say.pooledNone}</View>}
      {groups.map((group) => (
        <Group key={group.placeCode + group.insuranceCode + group.groupName} group={group} />
      ))}
      {groups.length > 0 && <View className="section caption">{say.firstTier}</View>}
    </Card>
  )
}

function Group({ group }: { readonly group: Accumulation }) {
  const say = moneyWords.balance
  const cap = capReached(group)
  return (
    <View className="section">
      <View className="strong">{group.groupName}</View>
      <Deductible group={group} />
      <DetailRow name={say.cap} value={say.capLeft(formatFen(cap.toGoFen))} />
      <Bar name={say.cap} reached={cap} soFar={say.capSoFar} />
      {group.admissions > 0 && <View className="caption">{say.admissions(group.admissions)}</View>}
    </View>
  )
}

function Deductible({ group }: { readonly group: Accumulation }) {
  const say = moneyWords.balance
  const status = deductibleStatus(group)
  switch (status.is) {
    case 'none':
      return <DetailRow name={say.deductible} value={say.deductibleNone} />
    case 'next':
      return <DetailRow name={say.deductibleNext} value={formatFen(status.fen)} />
    case 'open':
    case 'met': {
      const { reached } = status
      const value = status.is === 'met' ? say.deductibleMet : say.deductibleToGo(formatFen(reached.toGoFen))
      return (
        <View>
          <DetailRow name={say.deductible} value={value} />
          <Bar name={say.deductible} reached={reached} soFar={say.deductibleSoFar} />
        </View>
      )
    }
  }
}

interface BarProps {
  readonly name: string
  readonly reached: Reached
  readonly soFar: (part: string, whole: string) => string
}

function Bar({ name, reached, soFar }: BarProps) {
  const sentence = soFar(formatFen(reached.soFarFen), formatFen(reached.ofFen))
  return (
    <View>
      <Meter label={moneyWords.balance.bar(name, sentence)} percent={reached.percent} />
      <View className="caption balance-so-far">{sentence}</View>
    </View>
  )
}
