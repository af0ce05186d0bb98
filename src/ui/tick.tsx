import { Button, View } from '@tarojs/components'
import { ariaOfState } from './aria'
import './tick.css'

interface Props {
  readonly id: string
  readonly ticked: boolean
  /** How a screen reader tells the two states where the client passes no checked state on. */
  readonly states: { readonly on: string; readonly off: string }
  readonly onTick: () => void
  readonly children: string
}

/** One thing to agree to, never ticked beforehand; the whole line may be touched. */
export function Tick({ id, ticked, states, onTick, children }: Props) {
  return (
    <Button
      id={id}
      className="button tick"
      hoverClass="pressed"
      {...ariaOfState('checkbox', `${children} ${ticked ? states.on : states.off}`, ticked)}
      onClick={onTick}
    >
      <View className={ticked ? 'tick-box tick-box-ticked' : 'tick-box'}>{ticked ? '✓' : ''}</View>
      <View className="grow">{children}</View>
    </Button>
  )
}
