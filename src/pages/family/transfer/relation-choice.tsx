import { View } from '@tarojs/components'
import type { TransferForm } from '../api'
import { relationOrder } from '@/domain/family/relation-order'
import { familyWords } from '../words/current'
import { Choices } from '@/ui/choices'

type Relation = TransferForm['rela']

interface Props {
  readonly chosen: Relation | undefined
  readonly wrong: string | undefined
  readonly onChoose: (relation: Relation) => void
}

/** What the receiver is to the sender; whether that one is allowed is the city's to say. */
export function RelationChoice({ chosen, wrong, onChoose }: Props) {
  const { agreement, transfer: say } = familyWords
  return (
    <View className="transfer-relation">
      <View className="muted">{say.relation}</View>
      <Choices
        id="transfer-relation"
        name={say.relation}
        choices={relationOrder.map((value) => ({ value, name: agreement.member[value] }))}
        chosen={chosen}
        chosenName={say.chosen}
        onChoose={onChoose}
      />
      {wrong === undefined ? (
        <View className="under caption">{say.relationHint}</View>
      ) : (
        <View id="transfer-relation-note" className="under caption error" ariaRole="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
