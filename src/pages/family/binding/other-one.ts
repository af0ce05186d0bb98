import type { Binding } from '@/contract/binding'
import { familyWords } from '../words/current'

/** The other one as whoever looks calls them: masked name, and what they are to the person (or to the child). */
export function otherOne({ role, relation, otherMaskedName }: Binding): string {
  const { agreement, binding } = familyWords
  const relations = role === 'SHARER' ? agreement.member : agreement.sharer
  return binding.who(relations[relation], otherMaskedName)
}
