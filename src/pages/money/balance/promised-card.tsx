import { View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { moneyWords } from '../words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Meter } from '@/ui/meter'
import type { Promised } from './promised'

/**
 * Shows what the family may spend from the account this month. A bar is shown only for caps, because without one
 * there is no maximum.
 */
export function PromisedCard({ promised }: { readonly promised: Promised }) {
  const say = moneyWords.balance
  const { people, capFen, uncapped, usedFen } = promised
  const [used, cap] = [formatFen(usedFen), formatFen(capFen)]
  return (
    <Card id="balance-promised">
      <View className="above heading">{say.promised(people)}</View>
      {capFen > 0 && (
        <DetailRow
          name={uncapped > 0 ? say.promisedCapOfSome : say.promisedCap}
          value={cap}
          {...(uncapped > 0 && { note: say.promisedUncapped(uncapped) })}
        />
      )}
      {capFen === 0 && uncapped > 0 && <View className="muted">{say.promisedUncapped(uncapped)}</View>}
      <DetailRow name={say.promisedUsed} value={used} />
      {uncapped === 0 && capFen > 0 && (
        <Meter label={say.promisedBar(used, cap)} percent={(usedFen / capFen) * 100} />
      )}
      <View className="caption">{say.promisedText}</View>
    </Card>
  )
}
