import type { Problem } from '@/domain/problem'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { familyWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Notice } from '@/ui/notice'

interface Props {
  readonly trouble: Problem
  /** Money may have been sent: the next touch looks first, and that is said. */
  readonly inDoubt?: boolean
  readonly onRecover: (way: Recovery) => void
  /** To family sharing, which does what is wanted within one province. */
  readonly onSharing: () => void
}

/** Why nothing was sent, or that nobody knows yet; with the way on where something else comes first. */
export function SendTrouble({ trouble, inDoubt = false, onRecover, onSharing }: Props) {
  const { transfer: say } = familyWords
  const { what, todo, code } = problemSentence(trouble, say.refusals)
  const isNear = trouble.is === 'refused' && trouble.code === 'PLACE_NOT_ALLOWED'
  const way = recoveryFor(trouble)
  const action = isNear
    ? { id: 'transfer-sharing', name: say.toSharing, onPress: onSharing }
    : way === 'retry'
      ? undefined
      : { id: way, name: words.app.ways[way], onPress: () => onRecover(way) }
  return (
    <Notice
      id="transfer-trouble"
      tone="wrong"
      title={what}
      text={inDoubt ? say.unsure : todo}
      small={code}
      {...(action && { action })}
    />
  )
}
