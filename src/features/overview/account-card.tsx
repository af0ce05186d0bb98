import { View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { words } from '@/words/current'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import type { GlanceAccount } from './glance'
import './account-card.css'

/** The person's own money, split by the year it came in; residents have none, and are told why. */
export function AccountCard({ account }: { readonly account: GlanceAccount | null }) {
  const { home: say } = words
  if (!account) {
    return (
      <Card>
        <View className="account-name">{say.noAccount}</View>
        <View className="account-hint">{say.noAccountHint}</View>
      </Card>
    )
  }
  const { balanceFen, currentYearFen, priorYearsFen, frozen } = account
  return (
    <Card>
      <View className="account-name">{say.balance}</View>
      <Money id="balance-total" amount={formatFen(balanceFen)} />
      <View className="account-parts">
        <View
          className="account-part"
          id="balance-current-year"
        >{`${say.currentYear} ${formatFen(currentYearFen)}`}</View>
        <View
          className="account-part"
          id="balance-prior-years"
        >{`${say.priorYears} ${formatFen(priorYearsFen)}`}</View>
      </View>
      {frozen && (
        <View className="account-frozen" id="balance-state">
          {say.frozen}
        </View>
      )}
    </Card>
  )
}
