import { View } from '@tarojs/components'
import type { City } from '@/contract/city'
import type { CityPolicy } from '@/contract/policy'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { withdrawalOrder } from './withdrawal-order'
import { hasFact } from '@/domain/withdrawal-fact'
import { missingIn, type WithdrawalDraft, type WithdrawalStore } from './withdrawal-store'

interface Props {
  readonly checking: WithdrawalStore
  readonly draft: WithdrawalDraft
  /** True after the person has tried, so that the form shows what is missing. */
  readonly tried: boolean
  readonly city: City
  readonly policy: CityPolicy
}

const answers = ['YES', 'NO'] as const

/** Shows the form: the ground, whether the place offers it, and the fact that it depends on. */
export function WithdrawalForm({ checking, draft, tried, city, policy }: Props) {
  const say = guidesWords.withdrawal
  const { ground, fact } = draft
  const missing = tried ? missingIn(draft, policy.withdrawalGrounds) : undefined
  const isOffered = ground !== undefined && policy.withdrawalGrounds.includes(ground)
  return (
    <Card>
      <View className="heading">{say.ground}</View>
      <Choices
        id="withdrawal-ground"
        name={say.ground}
        choices={withdrawalOrder.map((value) => ({ value, name: say.grounds[value] }))}
        chosen={ground}
        chosenLabel={say.chosen}
        onChoose={(value) => checking.choose({ ground: value })}
      />
      {missing === 'ground' && <FieldError>{say.errors.ground}</FieldError>}
      {ground && (
        <View id="withdrawal-offered" className="under muted">
          {isOffered ? say.offered(city.name) : say.notOffered(city.name)}
        </View>
      )}
      {ground && isOffered && hasFact(ground) && (
        <View className="part">
          <View className="heading">{say.facts[ground].ask}</View>
          <Choices
            id="withdrawal-fact"
            name={say.facts[ground].ask}
            choices={answers.map((value) => ({ value, name: say.facts[ground][value] }))}
            chosen={fact}
            chosenLabel={say.chosen}
            onChoose={(value) => checking.choose({ fact: value })}
          />
          {missing === 'fact' && <FieldError>{say.errors.fact}</FieldError>}
        </View>
      )}
    </Card>
  )
}

const FieldError = ({ children }: { readonly children: string }) => (
  <View id="withdrawal-missing" className="under caption error" ariaRole="alert">
    {children}
  </View>
)
