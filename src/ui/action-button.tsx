import { Button } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-button.css'

interface Props {
  readonly id?: string
  /** `primary` is the main action of the page, `plain` stands beside it, `quiet` looks like a link. */
  readonly weight?: 'primary' | 'plain' | 'quiet'
  readonly busy?: boolean
  readonly label?: string
  readonly onPress?: () => void
  /**
   * Used instead of `onPress` when touching means agreeing to the privacy contract; WeChat observes that touch
   * itself.
   */
  readonly onAgree?: () => void
  readonly children: ReactNode
}

/** Shows a button. While busy it takes no second touch. */
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
