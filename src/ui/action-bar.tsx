import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-bar.css'

/** The primary action of a form, always in reach at the bottom; what is behind it keeps its place in the page. */
export const ActionBar = ({ children }: { readonly children: ReactNode }) => (
  <View className="action-bar-place">
    <View className="action-bar">{children}</View>
  </View>
)
