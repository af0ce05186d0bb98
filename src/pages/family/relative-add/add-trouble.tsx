import type { Problem } from '@/domain/problem'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { familyWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Notice } from '@/ui/notice'

interface Props {
  readonly trouble: Problem
  readonly onRecover: (way: Recovery) => void
  readonly onList: () => void
}

/** Why nobody was added, beside the button that was touched; with the way on where something else comes first. */
export function AddTrouble({ trouble, onRecover, onList }: Props) {
  const say = familyWords.relativeAdd
  const { what, todo, code } = problemSentence(trouble, say.refusals)
  const isThere = trouble.is === 'refused' && trouble.code === 'ALREADY_BOUND'
  const way = trouble.is === 'refused' && trouble.code === 'CONSENT_REQUIRED' ? 'retry' : recoveryFor(trouble)
  const action = isThere
    ? { id: 'relative-list', name: say.toList, onPress: onList }
    : way === 'retry'
      ? undefined
      : { id: way, name: words.app.ways[way], onPress: () => onRecover(way) }
  return <Notice tone="wrong" title={what} text={todo} small={code} {...(action && { action })} />
}
