import { dayOf } from '@/domain/china-day'
import type { SharingRefusal } from '@/domain/family/decision'
import { mayBind, type BindingRequest } from '@/domain/family/may-bind'
import type { AccountOf } from '../money/shelf'
import type { World } from '../world'
import type { FamilyEvent } from './events'
import { bindingsOf, nextBindingId } from './shelf'
import { isOpen, lastChangedOn, memberStanding, rulesOf, sharerStanding } from './standing'

/** What a sharer asks for, and of whom. */
export interface Offer extends BindingRequest {
  readonly sharer: AccountOf
  readonly member: AccountOf
}

/** The event of an offer the sharer's city allows, or why it does not. */
export function offer(
  world: World,
  { sharer, member, relation, beginsOn, terms }: Offer,
  at: number,
): Extract<FamilyEvent, { type: 'binding-offered' }> | { readonly refused: SharingRefusal } {
  const isBetween = (one: { readonly sharer: AccountOf; readonly member: AccountOf }): boolean =>
    one.sharer.personNumber === sharer.personNumber && one.member.personNumber === member.personNumber
  const decision = mayBind({ relation, beginsOn, terms }, rulesOf(sharer, at), {
    today: dayOf(at),
    sharer: sharerStanding(world, sharer, at),
    member: memberStanding(world, member, at),
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
