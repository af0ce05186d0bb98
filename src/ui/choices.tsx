import { Button, View } from '@tarojs/components'
import { ariaOfState } from './aria'
import './choices.css'

interface Props<Choice extends string> {
  /** Begins the ids of the choices. */
  readonly id: string
  readonly name: string
  readonly choices: readonly { readonly value: Choice; readonly name: string }[]
  /** Undefined while nothing is. */
  readonly chosen: Choice | undefined
  /** How a screen reader tells the chosen one where the client passes no checked state on. */
  readonly chosenLabel: string
  readonly onChoose: (choice: Choice) => void
}

/** One of a few, all of them in sight. */
export function Choices<Choice extends string>({
  id,
  name,
  choices,
  chosen,
  chosenLabel: chosenName,
  onChoose,
}: Props<Choice>) {
  return (
    <View className="choices" ariaRole="radiogroup" ariaLabel={name}>
      {choices.map((choice) => (
        <Button
          key={choice.value}
          id={`${id}-${choice.value}`}
          className={choice.value === chosen ? 'button choice choice-chosen' : 'button choice'}
          hoverClass="pressed"
          {...ariaOfState(
            'radio',
            choice.value === chosen ? `${choice.name} ${chosenName}` : choice.name,
            choice.value === chosen,
          )}
          onClick={() => onChoose(choice.value)}
        >
          {choice.name}
        </Button>
      ))}
    </View>
  )
}
