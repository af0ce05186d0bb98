import { useStore } from 'zustand'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Notice } from '@/ui/notice'
import type { Accepting } from './accepting-store'

/** That money was accepted, or why it was not. */
export function AcceptedNotice({ accepting }: { readonly accepting: Accepting }) {
  const { trouble, taken } = useStore(accepting)
  const say = familyWords.wallet
  if (taken)
    return (
      <Notice id="wallet-taken" tone="learn" title={say.taken(formatFen(taken.fen))} text={say.takenText} />
    )
  if (!trouble) return null
  const { what, todo, code } = problemSentence(trouble, say.refusals)
  return <Notice id="wallet-refused" tone="wrong" title={what} text={todo} small={code} />
}
