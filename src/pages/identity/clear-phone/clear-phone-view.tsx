import { View } from '@tarojs/components'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import './clear-phone-view.css'

interface Props {
  readonly onClear: () => void
  readonly onLeave: () => void
}

/** Says exactly what goes from this phone and what stays, before anything goes. */
export function ClearPhoneView({ onClear, onLeave }: Props) {
  const say = identityWords.clearPhone
  return (
    <View>
      <Sentences heading={say.goes} lines={say.going} />
      <Sentences heading={say.stays} lines={say.staying} />
      <View className="clear-phone-actions">
        <ActionButton id="clear-phone" weight="primary" onPress={onClear}>
          {say.clear}
        </ActionButton>
        <ActionButton id="clear-phone-not" onPress={onLeave}>
          {say.leave}
        </ActionButton>
      </View>
    </View>
  )
}

function Sentences({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <Card>
      <View className="heading">{heading}</View>
      {lines.map((line) => (
        <View key={line} className="clear-phone-line">
          {line}
        </View>
      ))}
    </Card>
  )
}
