import { showModal } from '@tarojs/taro'
import { identityWords } from '@/words/identity/current'

/**
 * The face check. WeChat and Alipay open theirs to listed entities only, so this program stands in for it: a demo build
 * asks the person to confirm, any other has none.
 * @returns what the city is to be given; undefined when the person called it off or there is no face check
 */
export async function confirmFace(): Promise<string | undefined> {
  if (!DEMO_BUILD) return undefined
  const say = identityWords.firstUse
  const { confirm } = await showModal({
    title: say.stepNames.who,
    content: say.facePrompt,
    confirmText: say.faceConfirm,
    cancelText: say.faceCancel,
  }).catch(() => ({ confirm: false }))
  return confirm ? 'mock-pass' : undefined
}
