import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { Sheet } from '@/ui/sheet'
import { words } from '@/words/current'
import { fill } from '@/words/fill'
import type { Mishaps } from './mishaps'

/** Says that the last step failed for a reason of the app's own; the page below stays, with everything typed. */
export function MishapSheet({ mishaps }: { readonly mishaps: Mishaps }) {
  const { app: say } = words
  const code = useStore(mishaps, (state) => state.code)
  if (code === undefined) return null
  return (
    <Sheet title={say.mishapTitle} close={{ name: say.mishapRead, onPress: mishaps.read }}>
      <View>{fill(say.mishapText, { code })}</View>
    </Sheet>
  )
}
