import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { CityPolicy } from '@/contract/policy'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { LinkRow } from '@/ui/link-row'
import { EmptyState } from '@/ui/empty-state'
import { depositOf, ruleFor, personKinds } from './deposit-estimate'
import type { DepositEstimateStore } from './deposit-estimate-store'
import { DepositFields } from './deposit-fields'
import { DepositResult } from './deposit-result'

interface Props {
  readonly estimating: DepositEstimateStore
  readonly policy: CityPolicy
  /** The notice about the source of the rules. */
  readonly source: ReactNode
  /** Opens the real deposits. */
  readonly onDeposits: () => void
}

/** Shows the deposit estimate: the kind of person, their monthly income, and at once the deposit. */
export function DepositEstimateView({ estimating, policy, source, onDeposits }: Props) {
  const say = guidesWords.depositEstimate
  const draft = useStore(estimating, (state) => state)
  const rule = draft.who && ruleFor(policy, draft.who)
  const deposit = rule && depositOf(rule, draft)
  return (
    <View>
      <Card>
        <View className="heading">{say.who}</View>
        <Choices
          id="deposit-who"
          name={say.who}
          choices={personKinds.map((value) => ({ value, name: say.whos[value] }))}
          chosen={draft.who}
          chosenLabel={say.chosen}
          onChoose={(who) => estimating.type({ who })}
        />
        {draft.who === 'FLEXIBLE' && <View className="paragraph caption">{say.flexibleNote}</View>}
        {rule && <DepositFields rule={rule} draft={draft} onType={estimating.type} />}
      </Card>
      {draft.who === 'RESIDENT' && (
        <Card>
          <EmptyState id="deposit-none" title={say.none} text={say.noneText} />
        </Card>
      )}
      {deposit && <DepositResult deposit={deposit} />}
      <Card>
        <LinkRow id="deposit-real" name={say.deposits} onPress={onDeposits} />
      </Card>
      {source}
    </View>
  )
}
