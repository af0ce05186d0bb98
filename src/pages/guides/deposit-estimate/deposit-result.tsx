import { View } from '@tarojs/components'
import { formatFen, plainFen } from '@/domain/money'
import type { ComputedDeposit } from '@/domain/monthly-deposit'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Money } from '@/ui/money'
import { percentOf } from './deposit-estimate'
import '@/ui/packages.css'

/** Shows the deposit of a month and a year, with its calculation. */
export function DepositResult({ deposit }: { readonly deposit: ComputedDeposit }) {
  const say = guidesWords.depositEstimate
  const { fen, of, baseFen, basisPoints = 0 } = deposit
  const amount = plainFen(fen)
  const how =
    of === 'FIXED' ? say.how.FIXED(amount) : say.how[of](plainFen(baseFen), percentOf(basisPoints), amount)
  return (
    <Card id="deposit-result">
      <View className="under muted">{say.result}</View>
      <Money id="deposit-monthly" amount={formatFen(fen)} />
      <View id="deposit-how" className="under muted">
        {how}
      </View>
      <View className="section">
        <DetailRow
          id="deposit-yearly"
          name={say.yearly}
          note={say.months(amount)}
          value={formatFen(fen * 12)}
          weight="strong"
        />
      </View>
      <View className="paragraph caption">{say.promise}</View>
    </Card>
  )
}
