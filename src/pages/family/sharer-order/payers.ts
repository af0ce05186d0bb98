import type { Binding } from '@/contract/binding'
import type { Bindings } from '@/contract/family'

/** Picks the bindings that pay for whoever looks, first the one that pays first; those of a child pay for the child. */
export const payersOf = ({ bindings }: Pick<Bindings, 'bindings'>): readonly Binding[] =>
  bindings
    .filter(({ role, forMaskedName, order }) => role === 'MEMBER' && forMaskedName === null && order !== null)
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0))

/** Puts the payers into the order of some ids: whoever is gone is left out, whoever is new comes last. */
export function arranged(payers: readonly Binding[], ids: readonly string[]): readonly Binding[] {
  const kept = ids.flatMap((id) => payers.filter((payer) => payer.id === id))
  return [...kept, ...payers.filter(({ id }) => !ids.includes(id))]
}

/** Moves one of a list by one place; at the end of the list nothing moves. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return ids
  const rest = ids.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}
