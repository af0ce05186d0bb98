import { useStore } from 'zustand'
import type { Wallet } from '@/contract/wallet'
import { formatFen } from '@/domain/money'
import { problemOf } from '@/state/act'
import { Notice } from '@/ui/notice'
import { ProblemNotice } from '../parts/problem-notice'
import { familyWords } from '../words/current'
import type { Accepting } from './accepting-store'
import type { Placing } from './placing-store'

interface Props {
  readonly accepting: Accepting
  readonly placing: Placing
  readonly wallet: Wallet | undefined
}

/** Says that money was accepted or a wallet opened or moved, or why it was not. */
export function DoneNotice({ accepting, placing, wallet }: Props) {
  const refused = useStore(accepting, ({ act }) => problemOf(act))
  const accepted = useStore(accepting, (state) => state.accepted)
  const notPlaced = useStore(placing, ({ act }) => problemOf(act))
  const placed = useStore(placing, (state) => state.placed)
  const { wallet: say } = familyWords
  const problem = refused ?? notPlaced
  if (problem) return <ProblemNotice id="wallet-refused" problem={problem} refusals={say.refusals} />
  if (accepted) {
    const text = accepted.forRelative ? say.takenFor(accepted.forRelative.maskedName) : say.takenText
    return <Notice id="wallet-taken" tone="learn" title={say.taken(formatFen(accepted.fen))} text={text} />
  }
  if (!placed) return null
  const whose = wallet?.relatives.find(({ relativeId }) => relativeId === placed.relativeId)
  return (
    <Notice id="wallet-placed" tone="learn" title={say.placed(whose?.maskedName)} text={say.placedText} />
  )
}
