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
    <View className="offer-name">{name}</View>
    {children}
    {hint !== undefined && wrong === undefined && <View className="offer-hint caption">{hint}</View>}
    {wrong !== undefined && (
      <View id={`${id}-note`} className="offer-wrong caption" ariaRole="alert">
        {wrong}
      </View>
    )}
  </View>
)
