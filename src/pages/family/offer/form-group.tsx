import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly name: string
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  readonly children: ReactNode
}

/** Something to be chosen, with its name above and what is wrong with it below. */
export const FormGroup = ({ id, name, hint, wrong, children }: Props) => (
  <View className="offer-group">
    <View className="muted">{name}</View>
    {children}
    {hint !== undefined && wrong === undefined && <View className="under caption">{hint}</View>}
    {wrong !== undefined && (
      <View id={`${id}-note`} className="under caption error" ariaRole="alert">
        {wrong}
      </View>
    )}
  </View>
)
