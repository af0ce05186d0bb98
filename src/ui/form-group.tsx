import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './form-group.css'

interface Props {
  readonly id: string
  readonly name: string
  /** Shown while nothing is wrong. */
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** Shows something to be chosen, with its name above and its error or hint below. */
export const FormGroup = ({ id, name, hint, error, children }: Props) => (
  <View className="form-group">
    <View className="muted">{name}</View>
    {children}
    {hint !== undefined && error === undefined && <View className="under caption">{hint}</View>}
    {error !== undefined && (
      <View id={`${id}-note`} className="under caption error" ariaRole="alert">
        {error}
      </View>
    )}
  </View>
)
