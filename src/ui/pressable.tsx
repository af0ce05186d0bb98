import { Button } from '@tarojs/components'
import type { ReactNode } from 'react'

interface Props {
  readonly id?: string
  /** The classes of its own look; the clients' looks of a button are taken off before. */
  readonly className: string
  /** The class while it is touched. */
  readonly hover?: string
  /** The text for screen readers, where the content does not say it. */
  readonly label?: string
  readonly disabled?: boolean
  readonly onPress?: (() => void) | undefined
  readonly children: ReactNode
}

/** Shows something to press. It looks the same on every client, whatever that client draws of its own buttons. */
export function Pressable({ className, hover = 'pressed', label, onPress, ...more }: Props) {
  return (
    <Button
      className={`button ${className}`}
      hoverClass={hover}
      {...(label !== undefined && { ariaLabel: label })}
      {...(onPress && { onClick: onPress })}
      {...more}
    />
  )
}
