import { plainText } from '@/domain/typed-text'
import { View } from '@tarojs/components'
import type { DepositRule } from '@/contract/policy'
import { parseFen } from '@/domain/typed-amount'
import { guidesWords } from '../words/current'
import { Field } from '@/ui/field'
import { goesByAge, parseAge, type DepositDraft } from './deposit-estimate'
import { AmountField } from '@/features/number-fields/amount-field'

interface Props {
  readonly rule: DepositRule
  readonly draft: DepositDraft
  readonly onType: (change: Partial<DepositDraft>) => void
}

/** Tells whether the text is ready to be checked; a trailing decimal point means that the person is still typing. */
const isBegun = (typed: string): boolean => typed.trim() !== '' && !typed.trim().endsWith('.')

/** Shows the field for the base of the rule, and the age where the rule depends on it; a fixed amount needs neither. */
export function DepositFields({ rule, draft, onType }: Props) {
  if (rule.of === 'FIXED') return null
  const say = guidesWords.depositEstimate
  const isPension = rule.of === 'PENSION'
  const isBaseInvalid = isBegun(draft.base) && parseFen(draft.base) === undefined
  const isAgeInvalid = draft.age.trim().length > 1 && parseAge(draft.age) === undefined
  return (
    <View className="part">
      <AmountField
        id="deposit-base"
        name={isPension ? say.pension : say.base}
        value={draft.base}
        placeholder={say.placeholder}
        hint={isPension ? say.pensionHint : say.baseHint}
        error={isBaseInvalid ? say.errors.base : undefined}
        onType={(base) => onType({ base })}
      />
      {goesByAge(rule) && (
        <Field
          id="deposit-age"
          name={say.age}
          value={draft.age}
          keys="number"
          placeholder={say.agePlaceholder}
          hint={say.ageHint}
          error={isAgeInvalid ? say.errors.age : undefined}
          onType={(age) => onType({ age: plainText(age).trim() })}
        />
      )}
    </View>
  )
}
