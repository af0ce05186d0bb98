import type { BindingChange, FamilyEvent } from './events'
import type { StoredBinding } from './state'

/** Creates a binding from its offer. */
export function offeredBinding(event: Extract<FamilyEvent, { type: 'binding-offered' }>): StoredBinding {
  const { at, bindId, sharer, member, relation, beginsOn, terms } = event
  const stage = { is: 'OFFERED' } as const
  return { bindId, sharer, member, relation, beginsOn, terms, offeredAt: at, stage, ver: 0 }
}

/** Returns a binding after a change. Withdrawing an offer does not count as a change between the two people. */
export function changedBinding(binding: StoredBinding, change: BindingChange): StoredBinding {
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
