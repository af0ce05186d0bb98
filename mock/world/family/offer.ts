import { dayOf } from '@/domain/china-day'
import type { SharingRefusal } from '@/domain/family/decision'
import { mayBind, type BindingRequest } from '@/domain/family/may-bind'
import type { AccountOf } from '../money/state'
import type { World } from '../world'
import type { FamilyEvent } from './events'
import { bindingsOf, nextBindingId } from './state'
import { isOpen, lastChangedOn, memberStatus, rulesOf, sharerStatus } from './sharing-status'

/** An offer of a sharer to a member. */
export interface Offer extends BindingRequest {
  readonly sharer: AccountOf
  readonly member: AccountOf
}

/** Returns the event of an offer that the sharer's city allows, or the refusal. */
export function offer(
  world: World,
  { sharer, member, relation, beginsOn, terms }: Offer,
  at: number,
): Extract<FamilyEvent, { type: 'binding-offered' }> | { readonly refused: SharingRefusal } {
  const isBetween = (one: { readonly sharer: AccountOf; readonly member: AccountOf }): boolean =>
    one.sharer.personNumber === sharer.personNumber && one.member.personNumber === member.personNumber
  const decision = mayBind({ relation, beginsOn, terms }, rulesOf(sharer, at), {
    today: dayOf(at),
    sharer: sharerStatus(world, sharer, at),
    member: memberStatus(world, member, at),
    isOneself: sharer.personNumber === member.personNumber,
    alreadyBound: bindingsOf(world, sharer.personNumber).some(
      (binding) => isBetween(binding) && isOpen(world, binding, at),
    ),
    lastChangedOn: lastChangedOn(world, sharer.personNumber, member.personNumber),
  })
  if ('refused' in decision) return decision
  const bindId = nextBindingId(world)
  return {
    type: 'binding-offered',
    at,
    bindId,
    sharer,
    member,
    relation,
    beginsOn,
    terms: { ...terms, scopes: [...terms.scopes] },
  }
}
