import { Text, View } from '@tarojs/components'
import { ActionButton } from './action-button'
import './notice.css'

interface Props {
  readonly id?: string
  /** `look` amber: attention; `wrong` red: refused; `learn` blue: explanation. */
  readonly tone: 'look' | 'wrong' | 'learn'
  readonly title: string
  readonly text?: string
  /** Small and last, such as the code to read to the hotline. */
  readonly small?: string
  readonly action?: { readonly id?: string; readonly name: string; readonly onPress: () => void }
}

/** A sentence about what happened, with a way on. */
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
