import { View } from '@tarojs/components'
import { Pressable } from '@/ui/pressable'
import type { RecordLine } from '../api'
import { recordText } from './record-text'

interface Props {
  readonly record: RecordLine
  readonly now: number
  readonly onOpen: (id: string) => void
}

/**
 * Shows one record. Hundreds may be in or near the visible part, so it has only four elements with short class names.
 */
export function RecordRow({ record, now, onOpen }: Props) {
  const { where, amount, details } = recordText(record, now)
  return (
    <Pressable
      id={`record-${record.id}`}
      className="rec"
      hover="row-pressed"
      onPress={() => onOpen(record.id)}
    >
      <View className="r-at">{where}</View>
      <View {...(record.isReversal && { className: 'r-in' })}>{amount}</View>
      <View className="r-by caption">{details}</View>
    </Pressable>
  )
}
