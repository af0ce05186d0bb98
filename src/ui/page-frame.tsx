import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './page-frame.css'

interface Props {
  /** Larger type and targets (适老化). */
  readonly elder: boolean
  readonly children: ReactNode
}

/** The root of every page: ground, margins, safe area, text size. */
export function PageFrame({ elder, children }: Props) {
  return <View className={elder ? 'page-frame elder' : 'page-frame'}>{children}</View>
}
