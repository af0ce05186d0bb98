import { useStore } from 'zustand'
import { formatFen } from '@/domain/money'
import { problemOf } from '@/state/act'
import { Notice } from '@/ui/notice'
import { ProblemNotice } from '../parts/problem-notice'
import { familyWords } from '../words/current'
import type { Accepting } from './accepting-store'

/** Says that money was accepted, or why it was not. */
export function AcceptedNotice({ accepting }: { readonly accepting: Accepting }) {
  const problem = useStore(accepting, ({ act }) => problemOf(act))
  const accepted = useStore(accepting, (state) => state.accepted)
  const { wallet: say } = familyWords
  if (accepted) {
    const title = say.taken(formatFen(accepted.fen))
    return <Notice id="wallet-taken" tone="learn" title={title} text={say.takenText} />
  }
  return problem ? <ProblemNotice id="wallet-refused" problem={problem} refusals={say.refusals} /> : null
}
