import { View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { moneyWords } from '../words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Money } from '@/ui/money'
import type { YearTotals } from './contributions-screen'

/** Shows the total paid for the year, by whom, and the part that went into the account. */
export function TotalsCard(props: YearTotals & { readonly year: number }) {
  const { year, employerFen, ownFen, intoAccountFen, unpaidFen } = props
  const say = moneyWords.contributions
  const parts = [
    { id: 'contributions-employer', name: say.employer, fen: employerFen },
    { id: 'contributions-own', name: say.own, fen: ownFen },
  ]
  return (
    <Card>
      <View className="muted">{say.total(year)}</View>
      <Money id="contributions-total" amount={formatFen(employerFen + ownFen)} />
      {parts
        .filter(({ fen }) => fen > 0)
        .map(({ id, name, fen }) => (
          <DetailRow key={id} id={id} name={name} value={formatFen(fen)} />
        ))}
      {intoAccountFen > 0 && (
        <DetailRow
          id="contributions-account"
          name={say.intoAccount}
          note={say.intoAccountNote}
          value={formatFen(intoAccountFen)}
        />
      )}
      {unpaidFen > 0 && <View className="warning">{say.unpaidNotCounted(formatFen(unpaidFen))}</View>}
    </Card>
  )
}
