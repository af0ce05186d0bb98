import { Notice } from './notice'
import { EmptyState } from './empty-state'

/** What is said of content that could not be had. */
export interface LoadErrorText<Way extends string> {
  readonly title: string
  readonly text: string
  readonly small: string
  readonly recovery: Way
  readonly recoveryLabel: string
}

interface Props<Way extends string> extends LoadErrorText<Way> {
  /** There is old content below: a notice over it instead of the whole area. */
  readonly inline: boolean
  readonly onRecover: (way: Way) => void
}

/** Content could not be had: what happened, what to do, and the way on. */
export function LoadError<Way extends string>(props: Props<Way>) {
  const { title, text, small, recovery: way, recoveryLabel: wayName, inline: over, onRecover } = props
  const action = { id: way, name: wayName, onPress: () => onRecover(way) }
  const said = { title, text, small, action }
  return over ? <Notice tone="look" {...said} /> : <EmptyState {...said} />
}
