import { View } from '@tarojs/components'
import { guidesWords } from '../words/current'
import { Choices } from '@/ui/choices'

interface Props<Choice extends string> {
  readonly id: string
  readonly name: string
  readonly choices: readonly { readonly value: Choice; readonly name: string }[]
  readonly chosen: Choice | undefined
  readonly error: string | undefined
  readonly hint?: string | undefined
  readonly onChoose: (choice: Choice) => void
}

/** Shows a question with a few answers, and its error below. */
export function ChoiceField<Choice extends string>(props: Props<Choice>) {
  const { id, name, choices, chosen, error, hint, onChoose } = props
  return (
    <View className="estimate-part part">
      <View className="muted">{name}</View>
      <Choices
        id={id}
        name={name}
        choices={choices}
        chosen={chosen}
        chosenLabel={guidesWords.estimate.chosen}
        onChoose={onChoose}
      />
      {error !== undefined && (
        <View id={`${id}-note`} className="under caption error" ariaRole="alert">
          {error}
        </View>
      )}
      {hint !== undefined && <View className="paragraph caption">{hint}</View>}
    </View>
  )
}
