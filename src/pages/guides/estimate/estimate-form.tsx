import { View } from '@tarojs/components'
import type { Distance } from '@/contract/estimate'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { Tick } from '@/ui/tick'
import { ChoiceField } from './choice-field'
import {
  missingIn,
  visits,
  personKinds,
  type EstimateDraft,
  type EstimateField,
  type PersonKind,
} from './estimate-draft'
import type { EstimateStore } from './estimate-store'
import { AmountField } from '@/features/number-fields/amount-field'

interface Props {
  readonly estimating: EstimateStore
  readonly draft: EstimateDraft
  /** True after the person has tried, so that the form shows what is missing. */
  readonly checked: boolean
  /** The person to estimate for, chosen or assumed. */
  readonly who: PersonKind | undefined
  /** True when the person is insured here and known, so that the city can estimate for them. */
  readonly maySelf: boolean
}

const tiers = ['1', '2', '3'] as const
const distances: readonly Distance[] = ['HERE', 'SAME_PROVINCE', 'OTHER_PROVINCE']

/** Shows the form: for whom, which visit, where, and the approximate cost. */
export function EstimateForm({ estimating, draft, checked, who, maySelf }: Props) {
  const say = guidesWords.estimate
  const isElsewhere = draft.distance !== 'HERE'
  const missing = checked ? missingIn({ ...draft, who }) : []
  const errorOf = (field: EstimateField) => (missing.includes(field) ? say.errors[field] : undefined)
  return (
    <Card>
      <ChoiceField
        id="estimate-who"
        name={say.who}
        choices={personKinds
          .filter((one) => maySelf || one !== 'SELF')
          .map((value) => ({ value, name: say.whos[value] }))}
        chosen={who}
        error={errorOf('who')}
        hint={maySelf ? say.selfHint : say.othersHint}
        onChoose={(value) => estimating.type({ who: value })}
      />
      <ChoiceField
        id="estimate-visit"
        name={say.visit}
        choices={visits.map((value) => ({ value, name: say.visits[value] }))}
        chosen={draft.visit}
        error={errorOf('visit')}
        onChoose={(visit) => estimating.type({ visit })}
      />
      {draft.visit !== 'PHARMACY' && (
        <ChoiceField
          id="estimate-tier"
          name={say.tier}
          choices={tiers.map((value) => ({ value, name: say.tiers[value] }))}
          chosen={draft.tier && tiers[draft.tier - 1]}
          error={errorOf('tier')}
          onChoose={(tier) => estimating.type({ tier: tier === '1' ? 1 : tier === '2' ? 2 : 3 })}
        />
      )}
      <View className="part">
        <AmountField
          id="estimate-amount"
          name={say.amount}
          value={draft.amount}
          placeholder={say.amountPlaceholder}
          error={errorOf('amount')}
          hint={say.amountHint}
          onType={(amount) => estimating.type({ amount })}
        />
      </View>
      <ChoiceField
        id="estimate-distance"
        name={say.distance}
        choices={distances.map((value) => ({ value, name: say.distances[value] }))}
        chosen={draft.distance}
        error={undefined}
        hint={isElsewhere ? (who === 'SELF' ? say.filingKnown : say.filingAsked) : undefined}
        onChoose={(distance) => estimating.type({ distance })}
      />
      {isElsewhere && who !== 'SELF' && (
        <Tick
          id="estimate-filed"
          ticked={draft.filed}
          states={say.filedStates}
          onTick={() => estimating.type({ filed: !draft.filed })}
        >
          {say.filed}
        </Tick>
      )}
    </Card>
  )
}
