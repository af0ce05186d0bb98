import type { WireRelative } from '@/contract/relative'
import { toWireTime } from '@/domain/china-day'
import { maskName, type Person } from '../people/person'
import type { PeopleState } from '../people/state'
import type { StoredRelative } from './state'

/** Describes a permission to show a relative's code, as the holder, the relative or the relative's guardian sees it. */
export function wireRelative(
  world: PeopleState,
  { relId, holder, relative, relation, addedAt }: StoredRelative,
  { personNumber }: Person,
): WireRelative {
  const maskedNameOf = (of: string): string => maskName(world.people.get(of)?.name ?? '')
  const mine = holder === personNumber
  return {
    rel_id: relId,
    role: mine ? 'HOLDER' : 'RELATIVE',
    psn_name: maskedNameOf(mine ? relative : holder),
    for_name: mine || relative === personNumber ? null : maskedNameOf(relative),
    rela: relation,
    crte_time: toWireTime(addedAt),
  }
}
