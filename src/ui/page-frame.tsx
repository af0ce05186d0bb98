import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './page-frame.css'

interface Props {
  /** Sizes other than `standard` have larger type and larger targets (适老化). */
  readonly textSize: 'standard' | 'large' | 'largest'
  readonly children: ReactNode
}

const frames = { standard: 'page-frame', large: 'page-frame elder', largest: 'page-frame elder largest' }

/** Shows the root of every page: background, margins, safe area, text size. */
export function PageFrame({ textSize, children }: Props) {
  return <View className={frames[textSize]}>{children}</View>
}
