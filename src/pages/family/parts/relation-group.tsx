import type { Relation } from '@/contract/family-words'
import { relationOrder } from '@/domain/family/relation-order'
import { Choices } from '@/ui/choices'
import { familyWords } from '../words/current'
import { FormGroup } from '@/ui/form-group'

interface Props {
  readonly id: string
  readonly name: string
  /** The relations to choose from; all of them unless told. */
  readonly relations?: readonly Relation[]
  /** Undefined while nothing is chosen. */
  readonly chosen: Relation | undefined
  readonly hint?: string
  readonly error?: string | undefined
  readonly onChoose: (relation: Relation) => void
}

/** Asks what a relative is to the person who fills in the form. */
export function RelationGroup({ id, name, relations = relationOrder, chosen, hint, error, onChoose }: Props) {
  const { agreement, relativeFields } = familyWords
  return (
    <FormGroup id={id} name={name} hint={hint} error={error}>
      <Choices
        id={id}
        name={name}
        choices={relations.map((value) => ({ value, name: agreement.member[value] }))}
        chosen={chosen}
        chosenLabel={relativeFields.chosen}
        onChoose={onChoose}
      />
    </FormGroup>
  )
}
