import { View } from '@tarojs/components'
import './meter.css'

interface Props {
  readonly id?: string
  /** The text for screen readers instead of the bar, with its numbers. */
  readonly label: string
  /** The filled part of the bar, 0–100. */
  readonly percent: number
}

/** Shows progress as a bar. It repeats the text beside it and never stands alone. */
export function Meter({ id, label, percent }: Props) {
  const width = `${Math.min(100, Math.max(0, percent))}%`
  return (
    <View className="meter" ariaRole="progressbar" ariaLabel={label} {...(id !== undefined && { id })}>
      <View className="meter-filled" style={{ width }} />
    </View>
  )
}
