import { Notice } from './notice'
import { EmptyState } from './empty-state'

/** The texts for content that could not be loaded, and the next step. */
export interface LoadErrorText<Recovery extends string> {
  readonly title: string
  readonly text: string
  readonly small: string
  readonly recovery: Recovery
  /** The text of the button. */
  readonly label: string
}

interface Props<Recovery extends string> extends LoadErrorText<Recovery> {
  /** True when there is old content below: the error is then a notice above it and not the whole area. */
  readonly inline: boolean
  readonly onRecover: (recovery: Recovery) => void
}

/** Shows that content could not be loaded: what happened, what to do, and a button for the next step. */
export function LoadError<Recovery extends string>(props: Props<Recovery>) {
  const { title, text, small, recovery, label, inline, onRecover } = props
  const action = { id: recovery, name: label, onPress: () => onRecover(recovery) }
  const texts = { title, text, small, action }
  return inline ? <Notice tone="look" {...texts} /> : <EmptyState {...texts} />
}
