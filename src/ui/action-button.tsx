import type { ReactNode } from 'react'
import { Pressable, type ButtonAbility } from './pressable'
import './action-button.css'

interface Props {
  readonly id?: string
  /** `primary` is the main action of the page, `plain` stands beside it, `quiet` looks like a link. */
  readonly weight?: 'primary' | 'plain' | 'quiet'
  readonly busy?: boolean
  readonly label?: string
  readonly onPress?: () => void
  /** The client's own ability that a touch opens, instead of `onPress`. */
  readonly opens?: ButtonAbility
  readonly children: ReactNode
}

/** Shows a button. While busy it takes no second touch. */
export function ActionButton({ weight = 'plain', busy = false, ...more }: Props) {
  return <Pressable className={`action action-${weight}`} disabled={busy} {...more} />
}
