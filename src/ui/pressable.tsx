import { Button, type ButtonProps } from '@tarojs/components'
import type { ReactNode } from 'react'

/** An ability of the client that only a touch on a button opens (`openType`), with the events of its answer. */
export type ButtonAbility = Pick<
  ButtonProps,
  'openType' | 'scope' | 'onAgreePrivacyAuthorization' | 'onGetPhoneNumber' | 'onGetAuthorize' | 'onError'
>

interface Props {
  readonly id?: string
  /** The classes of its own look; the clients' looks of a button are taken off before. */
  readonly className: string
  /** The class while it is touched. */
  readonly hover?: string
  /** The text for screen readers, where the content does not say it. */
  readonly label?: string
  readonly disabled?: boolean
  /** The client's own ability that a touch opens. */
  readonly opens?: ButtonAbility
  readonly onPress?: (() => void) | undefined
  readonly children: ReactNode
}

/** Shows something to press. It looks the same on every client, whatever that client draws of its own buttons. */
export function Pressable({ className, hover = 'pressed', label, opens, onPress, ...more }: Props) {
  return (
    <Button
      className={`button ${className}`}
      hoverClass={hover}
      {...(label !== undefined && { ariaLabel: label })}
      {...(onPress && { onClick: onPress })}
      {...opens}
      {...more}
    />
  )
}
