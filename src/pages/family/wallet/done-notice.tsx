import { useStore } from 'zustand'
import { formatFen } from '@/domain/money'
import { problemOf } from '@/state/act'
import { Notice } from '@/ui/notice'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { familyWords } from '../words/current'
import type { Accepting } from './accepting-store'
import type { Placing } from './placing-store'

interface Props {
  readonly accepting: Accepting
  readonly placing: Placing
}

/** Says that money was accepted, or why it was not, or why a wallet was not opened or moved. */
export function DoneNotice({ accepting, placing }: Props) {
  const refused = useStore(accepting, ({ act }) => problemOf(act))
  const accepted = useStore(accepting, (state) => state.accepted)
  const notPlaced = useStore(placing, ({ act }) => problemOf(act))
  const { wallet: say } = familyWords
  const problem = refused ?? notPlaced
  if (problem) return <ProblemNotice id="wallet-refused" problem={problem} refusals={say.refusals} />
  if (!accepted) return null
  const text = accepted.forRelative ? say.takenFor(accepted.forRelative.maskedName) : say.takenText
  return <Notice id="wallet-taken" tone="learn" title={say.taken(formatFen(accepted.fen))} text={text} />
}
