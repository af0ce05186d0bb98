import { View } from '@tarojs/components'
import { ActionButton } from './action-button'
import './empty-state.css'

interface Props {
  readonly id?: string
  readonly title: string
  readonly text: string
  readonly small?: string
  readonly action?: { readonly id?: string; readonly name: string; readonly onPress: () => void }
}

/** Fills an area that has nothing to show yet: one sentence, one action. */
export function EmptyState({ id, title, text, small, action }: Props) {
  return (
    <View className="empty-state" {...(id !== undefined && { id })}>
      <View className="empty-state-title heading">{title}</View>
      <View className="empty-state-text">{text}</View>
      {action && (
        <ActionButton
          weight="primary"
          onPress={action.onPress}
          {...(action.id !== undefined && { id: action.id })}
        >
          {action.name}
        </ActionButton>
      )}
      {small !== undefined && <View className="block caption">{small}</View>}
    </View>
  )
}
