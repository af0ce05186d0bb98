import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { words } from '@/words/current'
import { ActionButton } from '@/ui/action-button'
import { Sheet } from '@/ui/sheet'
import type { Privacy } from './privacy-store'

/** WeChat sees for itself that the person touched the button of this id. */
export const agreeButton = 'privacy-agree'

/** Asks for agreement to the privacy contract, over whatever page wanted something private. */
export function PrivacySheet({ privacy }: { readonly privacy: Privacy }) {
  const { privacy: say } = words
  if (!useStore(privacy, (state) => state.asked)) return null
  return (
    <Sheet title={say.title} close={{ name: say.refuse, onPress: privacy.refuse }}>
      <View>{say.text}</View>
      <ActionButton id="privacy-contract" weight="quiet" onPress={privacy.openContract}>
        {say.contract}
      </ActionButton>
      <ActionButton id={agreeButton} weight="primary" onAgree={privacy.agree}>
        {say.agree}
      </ActionButton>
    </Sheet>
  )
}
