import type { Bindings } from '../api'
import type { Binding } from '@/contract/binding'

/** The bindings that pay for whoever looks, first the one that pays first; a child's are the child's. */
export const payersOf = ({ bindings }: Pick<Bindings, 'bindings'>): readonly Binding[] =>
  bindings
    .filter(({ role, forMaskedName, order }) => role === 'MEMBER' && forMaskedName === null && order !== null)
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0))

/** The payers as a person has arranged them: whoever is gone is left out, whoever is new comes last. */
export function arranged(payers: readonly Binding[], draft: readonly string[]): readonly Binding[] {
  const kept = draft.flatMap((id) => payers.filter((payer) => payer.id === id))
  return [...kept, ...payers.filter(({ id }) => !draft.includes(id))]
}

/** One of a list moved by one place; at the end of the list nothing moves. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return ids
  const rest = ids.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}
