import type { BindingChange, FamilyEvent } from './events'
import type { KeptBinding } from './shelf'

/** A binding as it is when it has been offered. */
export function asOffered(event: Extract<FamilyEvent, { type: 'binding-offered' }>): KeptBinding {
  const { at, bindId, sharer, member, relation, beginsOn, terms } = event
  const stage = { is: 'OFFERED' } as const
  return { bindId, sharer, member, relation, beginsOn, terms, offeredAt: at, stage, ver: 0 }
}

/** A binding as it is after something happened to it. An offer that is taken back changes nothing between the two. */
export function afterChange(binding: KeptBinding, change: BindingChange): KeptBinding {
  const next = { ...binding, ver: binding.ver + 1 }
  const { at } = change
  const touched = binding.stage.is === 'AGREED' ? { changedAt: at } : {}
  switch (change.type) {
    case 'binding-accepted':
      return { ...next, stage: { is: 'AGREED' }, changedAt: at }
    case 'binding-declined':
      return { ...next, stage: { is: 'DECLINED' } }
    case 'binding-changed':
      return { ...next, ...touched, terms: change.terms }
    case 'binding-ended':
      return { ...next, ...touched, stage: { is: 'ENDED', by: change.by, reason: change.reason, at } }
  }
}
