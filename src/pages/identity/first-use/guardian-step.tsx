import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import type { Step } from './first-use-state'
import type { FirstUseStore } from './first-use-store'

interface Props extends Pick<Extract<Step, { is: 'guardian' }>, 'texts' | 'guardian'> {
  readonly firstUse: FirstUseStore
}

/** Tells a child under 14, who agrees to nothing, what the guardian is to agree to, and where. */
export function GuardianStep({ firstUse, texts, guardian }: Props) {
  const isBusy = useStore(firstUse, ({ act }) => act.is === 'busy')
  const say = identityWords.firstUse
  return (
    <View>
      <Card id="guardian-needed">
        <View className="heading">{say.guardianTitle}</View>
        <View className="paragraph muted">{say.guardianText(guardian)}</View>
        {texts.map(({ kind, title }) => (
          <View key={kind} className="paragraph muted">
            {say.textTitle(title)}
          </View>
        ))}
      </Card>
      <ActionButton id="guardian-agreed" weight="primary" busy={isBusy} onPress={() => void firstUse.agree()}>
        {say.guardianAgreed}
      </ActionButton>
    </View>
  )
}
