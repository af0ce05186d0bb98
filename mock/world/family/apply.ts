import { append } from '../append'
import type { Appliers } from '../event-parts'
import { afterChange, asOffered } from './binding-life'
import type { BindingChange, FamilyEvent } from './events'
import type { FamilyShelf } from './shelf'

export const applyFamily: Appliers<FamilyEvent, FamilyShelf> = {
  'binding-offered': (world, event) => {
    const { bindId, sharer, member } = event
    world.bindings.set(bindId, asOffered(event))
    append(world.bindingsOf, sharer.personNumber, bindId)
    append(world.bindingsOf, member.personNumber, bindId)
  },
  'binding-accepted': (world, event) => {
    change(world, event)
    const member = world.bindings.get(event.bindId)?.member.personNumber
    if (member === undefined) return
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
    const kept = world.relatives.get(relId)
    if (kept) world.relatives.set(relId, { ...kept, removedAt: at })
  },
}

function change(world: FamilyShelf, event: BindingChange): void {
  const binding = world.bindings.get(event.bindId)
  if (binding) world.bindings.set(event.bindId, afterChange(binding, event))
}
