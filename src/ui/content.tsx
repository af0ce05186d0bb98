import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from './card'
import { Skeleton } from './skeleton'
import { LoadError, type LoadErrorText } from './load-error'

interface Props<Value, Recovery extends string> {
  /** The value, fresh or old; undefined while there is none. */
  readonly value: Value | undefined
  /** The error of the last attempt to load the value. */
  readonly error: LoadErrorText<Recovery> | undefined
  /** Announced to screen readers while there is no value yet. */
  readonly loading: string
  /** The widths of the lines to come, see `Skeleton`. */
  readonly lines: readonly number[]
  readonly onRecover: (recovery: Recovery) => void
  readonly children: (value: Value) => ReactNode
}

/** Shows content that is loaded: a skeleton first, then the content, with an error above it when it may be old. */
export function Content<Value, Recovery extends string>(props: Props<Value, Recovery>) {
  const { value, error, loading, lines, onRecover, children } = props
  if (value === undefined) {
    return (
      <Card>
        {error ? (
          <LoadError {...error} inline={false} onRecover={onRecover} />
        ) : (
          <Skeleton label={loading} lines={lines} />
        )}
      </Card>
    )
  }
  return (
    <View>
      {error && <LoadError {...error} inline onRecover={onRecover} />}
      {children(value)}
    </View>
  )
}
