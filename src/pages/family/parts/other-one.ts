import type { Transfer } from '@/contract/wallet'
import { familyWords } from '../words/current'

/** The other one of a transfer, masked, and what they are to whoever looks. */
export function otherOne({ direction, maskedName, relation }: Transfer): string {
  const { agreement, wallet } = familyWords
  const called = direction === 'OUT' ? agreement.member : agreement.sharer
  return wallet.who(maskedName, called[relation])
}
