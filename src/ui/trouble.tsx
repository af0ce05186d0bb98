import { Notice } from './notice'
import { Standstill } from './standstill'

interface Props {
  readonly title: string
  readonly text: string
  readonly small: string
  readonly way: 'sign-in' | 'retry'
  readonly wayName: string
  /** There is old content below: a notice over it instead of the whole area. */
  readonly over: boolean
  readonly onSignIn: () => void
  readonly onRetry: () => void
}

/** Content could not be had: what happened, what to do, and the way on. */
export function Trouble({ title, text, small, way, wayName, over, onSignIn, onRetry }: Props) {
  const said = {
    title,
    text,
    small,
    action: { name: wayName, onPress: way === 'retry' ? onRetry : onSignIn },
  }
  return over ? <Notice tone="look" {...said} /> : <Standstill {...said} />
}
