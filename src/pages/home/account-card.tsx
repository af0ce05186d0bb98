import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { formatFen } from '@/domain/money'
import { words } from '@/words/current'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import type { OverviewAccount } from '@/features/overview/overview'
import './account-card.css'

interface Props {
  readonly account: OverviewAccount | null
  /** The link to the whole account. */
  readonly more: ReactNode
}

/**
 * Shows the person's own money, split by the year it came in where the city does that; residents have none, and the card
 * explains that.
 */
export function AccountCard({ account, more }: Props) {
  const { home: say } = words
  if (!account) {
    return (
      <Card>
        <View className="muted">{say.noAccount}</View>
        <View className="caption">{say.noAccountHint}</View>
        {more}
      </Card>
    )
  }
  const { balanceFen, years, frozen } = account
  return (
    <Card>
      <View className="muted">{say.balance}</View>
      <Money id="balance-total" amount={formatFen(balanceFen)} />
      {years && (
        <View className="account-parts under muted">
          <View
            className="account-part digits"
            id="balance-current-year"
          >{`${say.currentYear} ${formatFen(years.currentYearFen)}`}</View>
          <View
            className="account-part digits"
            id="balance-prior-years"
          >{`${say.priorYears} ${formatFen(years.priorYearsFen)}`}</View>
        </View>
      )}
      {frozen && (
        <View className="paragraph warning strong" id="balance-state">
          {say.frozen}
        </View>
      )}
      {more}
    </Card>
  )
}
