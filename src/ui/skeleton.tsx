import { View } from '@tarojs/components'
import './skeleton.css'

interface Props {
  /** Said to people who hear the page instead of seeing it. */
  readonly label: string
  /** Widths of the lines to come, in percent. */
  readonly lines: readonly number[]
}

/** The shape of what comes. */
export function Skeleton({ label, lines }: Props) {
  return (
    <View className="skeleton" ariaLabel={label}>
      {lines.map((width, index) => (
        <View key={index} className="skeleton-line" style={{ width: `${width}%` }} />
      ))}
    </View>
  )
}
