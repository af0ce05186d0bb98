import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from './card'
import { Skeleton } from './skeleton'
import { LoadError, type LoadErrorText } from './load-error'

interface Props<Value, Way extends string> {
  /** What is known, fresh or old. */
  readonly value: Value | undefined
  /** Why the newest could not be had. */
  readonly error: LoadErrorText<Way> | undefined
  /** Said to people who hear the page, while nothing is known yet. */
  readonly loading: string
  /** The shape of what comes, see `Skeleton`. */
  readonly lines: readonly number[]
  readonly onRecover: (way: Way) => void
  readonly children: (value: Value) => ReactNode
}

/** Content that comes from elsewhere: its shape first, then it stays, with a word over it when it may be old. */
export function Content<Value, Way extends string>(props: Props<Value, Way>) {
  const { value, error: trouble, loading, lines, onRecover, children } = props
  if (value === undefined) {
    return (
      <Card>
        {trouble ? (
          <LoadError {...trouble} inline={false} onRecover={onRecover} />
        ) : (
          <Skeleton label={loading} lines={lines} />
        )}
      </Card>
    )
  }
  return (
    <View>
      {trouble && <LoadError {...trouble} inline onRecover={onRecover} />}
      {children(value)}
    </View>
  )
}
