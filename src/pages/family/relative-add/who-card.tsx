import { View } from '@tarojs/components'
import { certificateDigits, certificateWrong, certificateKinds } from '@/domain/certificate-number'
import { relationOrder } from '@/domain/family/relation-order'
import { familyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import type { Relation, RelativeAddState, TypedRelative } from './relative-add-state'

interface Props {
  readonly state: RelativeAddState
  readonly onType: (typed: Partial<TypedRelative>) => void
}

/** Name and number as the insurance knows them, and what the relative is to me. */
export function WhoCard({ state, onType }: Props) {
  const { agreement } = familyWords
  const say = familyWords.relativeAdd
  const { name, certificate, number, relation, busy } = state
  const wrong = certificateWrong(state)
  return (
    <Card>
      <Field
        id="relative-name"
        name={say.name}
        value={name}
        most={50}
        placeholder={say.namePlaceholder}
        disabled={busy}
        onType={(text) => onType({ name: text })}
      />
      <View className="block muted">{say.certificate}</View>
      <Choices
        id="relative-certificate"
        name={say.certificate}
        choices={certificateKinds.map((value) => ({ value, name: say.certificates[value] }))}
        chosen={certificate}
        chosenName={say.chosen}
        onChoose={(value) => onType(value === certificate ? {} : { certificate: value, number: '' })}
      />
      <Field
        id="relative-number"
        name={say.certificates[certificate]}
        value={number}
        keys={certificate === 'ID_CARD' ? 'idcard' : 'text'}
        most={32}
        placeholder={say.numberPlaceholder[certificate]}
        wrong={wrong && say.numberWrong[wrong]}
        disabled={busy}
        onType={(text) => onType({ number: certificateDigits(text) })}
      />
      <View className="block muted">{say.relation}</View>
      <Choices<Relation | ''>
        id="relative-relation"
        name={say.relation}
        choices={relationOrder.map((value) => ({ value, name: agreement.member[value] }))}
        chosen={relation ?? ''}
        chosenName={say.chosen}
        onChoose={(value) => value !== '' && onType({ relation: value })}
      />
    </Card>
  )
}
