import { View } from '@tarojs/components'
import { ariaOfState } from './aria'
import { Pressable } from './pressable'
import './tick.css'

interface Props {
  readonly id: string
  readonly ticked: boolean
  /**
   * The words by which a screen reader announces the two states, where the client does not pass on the checked state.
   */
  readonly states: { readonly on: string; readonly off: string }
  readonly onTick: () => void
  readonly children: string
}

/** Shows a checkbox for something to agree to, never ticked beforehand; the whole line may be touched. */
export function Tick({ id, ticked, states, onTick, children }: Props) {
  return (
    <Pressable
      id={id}
      className="tick"
      {...ariaOfState('checkbox', `${children} ${ticked ? states.on : states.off}`, ticked)}
      onPress={onTick}
    >
      <View className={ticked ? 'tick-box tick-box-ticked' : 'tick-box'}>{ticked ? '✓' : ''}</View>
      <View className="grow">{children}</View>
    </Pressable>
  )
}
