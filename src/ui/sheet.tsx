import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ActionButton } from './action-button'
import './sheet.css'

interface Props {
  readonly title: string
  readonly close: { readonly name: string; readonly onPress: () => void }
  readonly children: ReactNode
}

/** Shows a dialog over the lower part of the page; the page below does not move. */
export function Sheet({ title, close, children }: Props) {
  return (
    <View className="sheet" ariaRole="dialog" ariaLabel={title}>
      <View className="spread">
        <View className="heading">{title}</View>
        <ActionButton id="sheet-close" weight="quiet" onPress={close.onPress}>
          {close.name}
        </ActionButton>
      </View>
      {children}
    </View>
  )
}
