import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Estimate } from '@/contract/estimate'
import type { ReasonCode } from '@/contract/explanation'
import type { Split } from '@/contract/split'
import { formatFen, plainFen } from '@/domain/money'
import { settlementWords } from '@/features/settlement/words/current'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Money } from '@/ui/money'
import type { PersonKind } from './estimate-draft'
import '@/ui/packages.css'

/** The parts of a record that show a split, handed in by the page. */
export interface SplitShown {
  readonly payers: (split: Split) => ReactNode
  readonly causes: (split: Split) => ReactNode
}

interface Props extends SplitShown {
  readonly estimate: Estimate
  readonly who: PersonKind
}

/** The reasons to show; those about accounts are left out, because the lines above already show them. */
const ofTheLines: readonly string[] = [
  'OWN_ACCOUNT',
  'OWN_CURRENT_YEAR',
  'OWN_PRIOR_YEARS',
  'WALLET',
  'SHARED',
  'CASH',
] satisfies ReasonCode[]

/** Shows the estimate: the person's part, who pays the rest, and why. */
export function EstimateResult({ estimate: { split, reasons }, who, payers, causes }: Props) {
  const say = guidesWords.estimate
  const why = reasons.filter(({ code }) => !ofTheLines.includes(code))
  return (
    <Card id="estimate-result">
      <View className="muted">{say.result}</View>
      <Money id="estimate-person" amount={formatFen(split.personFen)} />
      <View className="muted">{say.resultOf(formatFen(split.totalFen), formatFen(split.fundFen))}</View>
      <View className="estimate-section section">
        <View className="heading">{say.parts}</View>
        {who === 'SELF' ? payers(split) : <AnybodysParts split={split} />}
        <DetailRow id="estimate-total" name={say.total} value={plainFen(split.totalFen)} weight="strong" />
      </View>
      <View className="estimate-section section">
        <View className="heading">{say.why}</View>
        {why.map(({ code, fen, ofFen, percent }, index) => (
          <View key={index} className="under">
            {settlementWords.reasons[code]({
              amount: plainFen(fen),
              of: plainFen(ofFen ?? fen),
              part: String(percent ?? 0),
            })}
          </View>
        ))}
        {split.personFen === 0 && <View className="under">{say.nothing}</View>}
      </View>
      {split.personFen > 0 && (
        <View className="estimate-section section">
          <View className="heading">{say.because}</View>
          {causes(split)}
        </View>
      )}
      <View className="paragraph caption">{say.promise}</View>
    </Card>
  )
}

/** Shows the payers for a kind of person, without accounts, which are not known. */
function AnybodysParts({ split }: { readonly split: Split }) {
  const say = guidesWords.estimate
  const { pooledFen, largeAmountFen } = split.fund
  return (
    <View>
      <DetailRow id="estimate-pooled" name={say.pooled} value={plainFen(pooledFen)} />
      {largeAmountFen > 0 && <DetailRow name={say.largeAmount} value={plainFen(largeAmountFen)} />}
      <DetailRow name={say.person} value={plainFen(split.personFen)} />
    </View>
  )
}
