import { Text, View } from '@tarojs/components'
import { Pressable } from './pressable'
import './year-steps.css'

/** A step to a year beside the one shown. */
interface Step {
  /** The text for screen readers. */
  readonly name: string
  /** Moves to that year; undefined where there is no such year. */
  readonly onPress: (() => void) | undefined
}

interface Props {
  /** The text of the year shown. */
  readonly shown: string
  readonly before: Step
  readonly after: Step
}

/** Shows a year with buttons to the years beside it: ‹ 2026年 › */
export function YearSteps({ shown, before, after }: Props) {
  return (
    <View className="year-steps">
      <StepButton id="year-before" sign="‹" {...before} />
      <Text id="year-shown" className="year-shown heading digits">
        {shown}
      </Text>
      <StepButton id="year-after" sign="›" {...after} />
    </View>
  )
}

function StepButton({ id, sign, name, onPress }: Step & { readonly id: string; readonly sign: string }) {
  return (
    <Pressable
      id={id}
      className="year-step"
      label={name}
      disabled={onPress === undefined}
      onPress={() => onPress?.()}
    >
      {sign}
    </Pressable>
  )
}
