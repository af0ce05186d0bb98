import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Estimate } from '@/contract/estimate'
import type { ReasonCode } from '@/contract/explanation'
import type { Split } from '@/contract/settlement'
import { formatFen, plainFen } from '@/domain/money'
import { settlementWords } from '@/features/settlement/words/current'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Money } from '@/ui/money'
import type { PersonKind } from './estimate-draft'
import '../parts/section.css'

/** How records show a split, for whoever composes the page. */
export interface SplitShown {
  readonly payers: (split: Split) => ReactNode
  readonly causes: (split: Split) => ReactNode
}

interface Props extends SplitShown {
  readonly estimate: Estimate
  readonly who: PersonKind
}

/** Reasons of who pays from which account: they repeat what the lines say. */
const ofTheLines: readonly string[] = [
  'OWN_CURRENT_YEAR',
  'OWN_PRIOR_YEARS',
  'SHARED',
  'CASH',
] satisfies ReasonCode[]

/** What one would pay oneself, who pays the rest, and why. */
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

/** Whose account would pay is not known of anybody in general. */
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
