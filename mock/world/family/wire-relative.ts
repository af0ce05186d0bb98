import type { WireRelative } from '@/contract/relative'
import { toWireTime } from '@/domain/china-day'
import { maskName, type Person } from '../people/person'
import type { PeopleShelf } from '../people/shelf'
import type { KeptRelative } from './shelf'

/** A relative's code as a person sees it who may show it, whose code it is, or who speaks for the child whose code it is. */
export function wireRelative(
  world: PeopleShelf,
  { relId, holder, relative, relation, addedAt }: KeptRelative,
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
