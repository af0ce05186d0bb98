import { View } from '@tarojs/components'
import './choices.css'

interface Props<Choice extends string> {
  /** Begins the ids of the choices. */
  readonly id: string
  readonly name: string
  readonly choices: readonly { readonly value: Choice; readonly name: string }[]
  /** Undefined while nothing is. */
  readonly chosen: Choice | undefined
  /** How a screen reader tells the chosen one: the clients pass no checked state on. */
  readonly chosenName: string
  readonly onChoose: (choice: Choice) => void
}

/** One of a few, all of them in sight. */
export function Choices<Choice extends string>({
  id,
  name,
  choices,
  chosen,
  chosenName,
  onChoose,
}: Props<Choice>) {
  return (
    <View className="choices" ariaRole="radiogroup" ariaLabel={name}>
      {choices.map((choice) => (
        <View
          key={choice.value}
          id={`${id}-${choice.value}`}
          className={choice.value === chosen ? 'choice choice-chosen' : 'choice'}
          hoverClass="choice-pressed"
          ariaRole="radio"
          ariaLabel={choice.value === chosen ? `${choice.name} ${chosenName}` : choice.name}
          onClick={() => onChoose(choice.value)}
        >
          {choice.name}
        </View>
      ))}
    </View>
  )
}
