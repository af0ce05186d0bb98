import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './card.css'

interface Props {
  readonly id?: string
  readonly children: ReactNode
}

/** Frames content that belongs together. */
export function Card({ id, children }: Props) {
  return (
    <View className="card" {...(id !== undefined && { id })}>
      {children}
    </View>
  )
}
