import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-bar.css'

/** Shows the primary action of a form, always in reach at the bottom; the page keeps room for it. */
export const ActionBar = ({ children }: { readonly children: ReactNode }) => (
  <View className="action-bar-place">
    <View className="action-bar">{children}</View>
  </View>
)
