import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { words } from '@/words/current'
import { ActionButton } from '@/ui/action-button'
import { Sheet } from '@/ui/sheet'
import type { Privacy } from './privacy-store'

/** The id of the button of agreement; WeChat observes a touch of it itself. */
export const agreeButton = 'privacy-agree'

/** Asks for agreement to the privacy contract, on whatever page the ability was needed. */
export function PrivacySheet({ privacy }: { readonly privacy: Privacy }) {
  const { privacy: say } = words
  if (!useStore(privacy, (state) => state.isOpen)) return null
  return (
    <Sheet title={say.title} close={{ name: say.refuse, onPress: privacy.refuse }}>
      <View>{say.text}</View>
      <ActionButton id="privacy-contract" weight="quiet" onPress={privacy.openContract}>
        {say.contract}
      </ActionButton>
      <ActionButton
        id={agreeButton}
        weight="primary"
        opens={{ openType: 'agreePrivacyAuthorization', onAgreePrivacyAuthorization: privacy.agree }}
      >
        {say.agree}
      </ActionButton>
    </Sheet>
  )
}
