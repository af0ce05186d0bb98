import { View } from '@tarojs/components'
import { ariaOfState } from './aria'
import { Pressable } from './pressable'
import './choices.css'

interface Props<Choice extends string> {
  /** The beginning of the ids of the choices. */
  readonly id: string
  readonly name: string
  readonly choices: readonly { readonly value: Choice; readonly name: string }[]
  /** The chosen value; undefined while nothing is chosen. */
  readonly chosen: Choice | undefined
  /**
   * The word by which a screen reader announces the chosen one, where the client does not pass on the checked state.
   */
  readonly chosenLabel: string
  readonly onChoose: (choice: Choice) => void
}

/** Shows a few choices, all of them visible; one can be chosen. */
export function Choices<Choice extends string>({
  id,
  name,
  choices,
  chosen,
  chosenLabel,
  onChoose,
}: Props<Choice>) {
  return (
    <View className="choices" ariaRole="radiogroup" ariaLabel={name}>
      {choices.map((choice) => (
        <Pressable
          key={choice.value}
          id={`${id}-${choice.value}`}
          className={choice.value === chosen ? 'choice choice-chosen' : 'choice'}
          {...ariaOfState(
            'radio',
            choice.value === chosen ? `${choice.name} ${chosenLabel}` : choice.name,
            choice.value === chosen,
          )}
          onPress={() => onChoose(choice.value)}
        >
          {choice.name}
        </Pressable>
      ))}
    </View>
  )
}
