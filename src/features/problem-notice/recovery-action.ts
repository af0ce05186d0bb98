import type { Problem } from '@/domain/problem'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'

/** Makes the button that leads on from a problem; there is none where the person just tries again. */
export function recoveryAction(problem: Problem, onRecover: (way: Recovery) => void) {
  const way = recoveryFor(problem)
  return way === 'retry' ? undefined : { id: way, name: words.app.next[way], onPress: () => onRecover(way) }
}
