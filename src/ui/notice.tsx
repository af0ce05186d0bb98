import { Text, View } from '@tarojs/components'
import { ActionButton } from './action-button'
import './notice.css'

interface Props {
  readonly id?: string
  /**
   * The kind of notice: `look` (amber) asks for attention, `wrong` (red) reports a refusal, `learn` (blue) explains.
   */
  readonly tone: 'look' | 'wrong' | 'learn'
  readonly title: string
  readonly text?: string
  /** A small last line, such as the code to read to the hotline. */
  readonly small?: string
  readonly action?: { readonly id?: string; readonly name: string; readonly onPress: () => void }
}

/** Shows a sentence about what happened, with an action. */
export function Notice({ id, tone, title, text, small, action }: Props) {
  return (
    <View className={`notice notice-${tone}`} ariaRole="alert" {...(id !== undefined && { id })}>
      <View className="grow">
        <View className="notice-title strong">{title}</View>
        {text !== undefined && <View className="muted">{text}</View>}
        {small !== undefined && <Text className="caption muted">{small}</Text>}
      </View>
      {action && (
        <ActionButton
          weight="quiet"
          onPress={action.onPress}
          {...(action.id !== undefined && { id: action.id })}
        >
          {action.name}
        </ActionButton>
      )}
    </View>
  )
}
