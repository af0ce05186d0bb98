import type { ReactNode } from 'react'
import { Pressable } from './pressable'
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
export function ActionButton({ weight = 'plain', busy = false, onAgree, ...more }: Props) {
  return (
    <Pressable
      className={`action action-${weight}`}
      disabled={busy}
      {...(onAgree && { openType: 'agreePrivacyAuthorization', onAgreePrivacyAuthorization: onAgree })}
      {...more}
    />
  )
}
