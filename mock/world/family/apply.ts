import { append } from '../append'
import { logAccess, type AccessState } from '../entry/access-log'
import type { Appliers } from '../event-parts'
import { changedBinding, offeredBinding } from './binding-changes'
import type { BindingChange, FamilyEvent } from './events'
import type { FamilyState } from './state'

/** The effects of the events of family sharing and relatives. */
export const applyFamily: Appliers<FamilyEvent, FamilyState & AccessState> = {
  'binding-offered': (world, event) => {
    const { bindId, sharer, member } = event
    world.bindings.set(bindId, offeredBinding(event))
    append(world.bindingsOf, sharer.personNumber, bindId)
    append(world.bindingsOf, member.personNumber, bindId)
  },
  'binding-accepted': (world, event) => {
    change(world, event)
    const binding = world.bindings.get(event.bindId)
    if (!binding) return
    const member = binding.member.personNumber
    const { at, way } = event
    if (way) logAccess(world, member, { at, what: 'SHARING_AGREED', by: binding.sharer.personNumber })
    const { ver, bindIds } = world.sharersOrder.get(member) ?? { ver: 0, bindIds: [] }
    world.sharersOrder.set(member, { ver: ver + 1, bindIds: [...bindIds, event.bindId] })
  },
  'binding-declined': change,
  'binding-changed': change,
  'binding-ended': change,
  'sharers-ordered': (world, { member, bindIds }) => {
    const { ver } = world.sharersOrder.get(member) ?? { ver: 0 }
    world.sharersOrder.set(member, { ver: ver + 1, bindIds })
  },
  'relative-added': (world, { at, relId, holder, relative, relation }) =>
    void world.relatives.set(relId, { relId, holder, relative, relation, addedAt: at }),
  'relative-removed': (world, { at, relId }) => {
    const stored = world.relatives.get(relId)
    if (stored) world.relatives.set(relId, { ...stored, removedAt: at })
  },
}

function change(world: FamilyState, event: BindingChange): void {
  const binding = world.bindings.get(event.bindId)
  if (binding) world.bindings.set(event.bindId, changedBinding(binding, event))
}
