import { View } from '@tarojs/components'
import { ActionButton } from './action-button'
import './standstill.css'

interface Props {
  readonly id?: string
  readonly title: string
  readonly text: string
  readonly small?: string
  readonly action?: { readonly id?: string; readonly name: string; readonly onPress: () => void }
}

/** A whole area with nothing to show yet: one sentence, one action. */
export function Standstill({ id, title, text, small, action }: Props) {
  return (
    <View className="standstill" {...(id !== undefined && { id })}>
      <View className="standstill-title heading">{title}</View>
      <View className="standstill-text">{text}</View>
      {action && (
        <ActionButton
          weight="primary"
          onPress={action.onPress}
          {...(action.id !== undefined && { id: action.id })}
        >
          {action.name}
        </ActionButton>
      )}
      {small !== undefined && <View className="standstill-small caption">{small}</View>}
    </View>
  )
}
