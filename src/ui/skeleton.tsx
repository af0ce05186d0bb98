import { View } from '@tarojs/components'
import './skeleton.css'

interface Props {
  /** Announced to screen readers. */
  readonly label: string
  /** The widths of the lines to come, in percent. */
  readonly lines: readonly number[]
}

/** Shows the outline of content that is loading. */
export function Skeleton({ label, lines }: Props) {
  return (
    <View className="skeleton" ariaLabel={label}>
      {lines.map((width, index) => (
        <View key={index} className="skeleton-line" style={{ width: `${width}%` }} />
      ))}
    </View>
  )
}
