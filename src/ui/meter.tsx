import { View } from '@tarojs/components'
import './meter.css'

interface Props {
  readonly id?: string
  /** What a screen reader says instead of the bar, with its numbers. */
  readonly label: string
  /** How much of the bar is filled, 0–100. */
  readonly percent: number
}

/** How far something has come. It repeats what the words beside it say, and never stands alone. */
export function Meter({ id, label, percent }: Props) {
  const width = `${Math.min(100, Math.max(0, percent))}%`
  return (
    <View className="meter" ariaRole="progressbar" ariaLabel={label} {...(id !== undefined && { id })}>
      <View className="meter-filled" style={{ width }} />
    </View>
  )
}
