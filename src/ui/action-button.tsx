import { Button } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-button.css'

interface Props {
  readonly id?: string
  /** `primary` is the one thing to do here, `plain` stands beside it, `quiet` is a word one may touch. */
  readonly weight?: 'primary' | 'plain' | 'quiet'
  readonly busy?: boolean
  readonly label?: string
  readonly onPress?: () => void
  /** Instead of `onPress`: touching it is agreeing to the privacy contract, which WeChat sees for itself. */
  readonly onAgree?: () => void
  readonly children: ReactNode
}

/** Something one can do. While busy it takes no second touch. */
export function ActionButton({
  id,
  weight = 'plain',
  busy = false,
  label,
  onPress,
  onAgree,
  children,
}: Props) {
  return (
    <Button
      className={`button action action-${weight}`}
      hoverClass="pressed"
      disabled={busy}
      {...(onPress && { onClick: onPress })}
      {...(onAgree && { openType: 'agreePrivacyAuthorization', onAgreePrivacyAuthorization: onAgree })}
      {...(id !== undefined && { id })}
      {...(label !== undefined && { ariaLabel: label })}
    >
      {children}
    </Button>
  )
}
