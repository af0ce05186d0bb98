import type { WireBinding } from '@/contract/binding'
import { toWireTime } from '@/domain/china-day'
import { usedInMonth } from '@/domain/family/cap-left'
import { placeName } from '../../policies/cities'
import { maskName, type Person } from '../people/person'
import type { World } from '../world'
import { actsOn, keptUntil } from './binding-sides'
import { bindingStatus, isCurrent } from './binding-status'
import type { StoredBinding } from './state'

/**
 * Returns the position of a binding among those in force for its member, from 1; one that was just accepted is last.
 */
function turnOf(world: World, binding: StoredBinding, at: number): number | null {
  if (!isCurrent(world, binding, at)) return null
  const { bindId, member } = binding
  const ids = world.sharersOrder.get(member.personNumber)?.bindIds ?? []
  const others = ids.flatMap((id) => (id === bindId ? [] : (world.bindings.get(id) ?? [])))
  const before = ids.includes(bindId) ? ids.indexOf(bindId) : Infinity
  const holding = others.filter((other) => isCurrent(world, other, at))
  return 1 + holding.filter((other) => ids.indexOf(other.bindId) < before).length
}

/** Describes a binding as one side of it, or a child's guardian, sees it. */
export function wireBinding(world: World, binding: StoredBinding, viewer: Person, at: number): WireBinding {
  const { bindId, ver, sharer, member, relation, offeredAt, beginsOn, terms } = binding
  const mine = sharer.personNumber === viewer.personNumber
  const other = mine ? member : sharer
  const forChild = !mine && member.personNumber !== viewer.personNumber
  const maskedNameOf = (personNumber: string): string => maskName(world.people.get(personNumber)?.name ?? '')
  const { state, ended } = bindingStatus(world, binding, at)
  return {
    bind_id: bindId,
    ver,
    role: mine ? 'SHARER' : 'MEMBER',
    psn_name: maskedNameOf(other.personNumber),
    admdvs_name: placeName(other.admdvs),
    for_name: forChild ? maskedNameOf(member.personNumber) : null,
    rela: relation,
    state,
    beg_date: beginsOn,
    end_date: terms.endsOn,
    mon_cap: terms.monthCapFen,
    visit_cap: terms.visitCapFen,
    scopes: [...terms.scopes],
    mon_used: usedInMonth(world.usages.get(bindId) ?? [], at),
    ord: turnOf(world, binding, at),
    ended: ended && { by: ended.by, reason: ended.reason, end_time: toWireTime(ended.at) },
    crte_time: toWireTime(offeredAt),
    end_from: keptUntil(binding, state, at),
    acts: [...actsOn(world, binding, viewer, at)],
  }
}
