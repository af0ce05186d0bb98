import { Text, View } from '@tarojs/components'
import './detail-row.css'

interface Props {
  readonly id?: string
  readonly name: string
  readonly note?: string
  readonly value: string
  readonly weight?: 'normal' | 'strong'
}

/** Shows a name and its value on one line; the values of several rows stand under one another. */
export function DetailRow({ id, name, note, value, weight = 'normal' }: Props) {
  return (
    <View className={`detail-row detail-${weight}`} {...(id !== undefined && { id })}>
      <View className="detail-name">
        <Text>{name}</Text>
        {note !== undefined && <View className="caption">{note}</View>}
      </View>
      <Text className="detail-value">{value}</Text>
    </View>
  )
}
