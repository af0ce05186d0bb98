import { Text, View } from '@tarojs/components'
import { Pressable } from './pressable'
import './link-row.css'

interface Props {
  readonly id: string
  readonly name: string
  /** The current value, at the right. */
  readonly value?: string | undefined
  /** A second line below the name. */
  readonly note?: string | undefined
  readonly onPress: () => void
}

/** Shows a line that opens something. */
export function LinkRow({ id, name, value, note, onPress }: Props) {
  return (
    <Pressable id={id} className="link-row" hover="row-pressed" onPress={onPress}>
      <View className="grow">
        <View>{name}</View>
        {note !== undefined && <View className="caption">{note}</View>}
      </View>
      {value !== undefined && <Text className="link-row-value">{value}</Text>}
      <Text className="link-row-on">›</Text>
    </Pressable>
  )
}
