import type { Binding } from '@/contract/binding'
import type { Transfer } from '@/contract/transfer'
import { familyWords } from '../words/current'

/** Names the other person of a binding: masked name, and what they are to whoever looks (or to the child). */
export function otherInBinding({ role, relation, otherMaskedName }: Binding): string {
  const { who, member, sharer } = familyWords.agreement
  return who(otherMaskedName, (role === 'SHARER' ? member : sharer)[relation])
}

/** Names the other person of a transfer: masked name, and what they are to whoever looks. */
export function otherInTransfer({ direction, relation, maskedName }: Transfer): string {
  const { who, member, sharer } = familyWords.agreement
  return who(maskedName, (direction === 'OUT' ? member : sharer)[relation])
}
