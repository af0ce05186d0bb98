import type { SharingRules } from '@/contract/sharing-rules'
import { dayOf } from '@/domain/china-day'
import type { MemberStatus } from '@/domain/family/may-receive'
import type { SharerStatus } from '@/domain/family/may-share'
import { balanceOf } from '@/domain/personal-account'
import { policyOn } from '../../policies/cities'
import { accountNow, type AccountOf, type MoneyState } from '../money/state'
import type { PeopleState } from '../people/state'
import { bindingStatus, isCurrent, memberInsurance, sharerInsurance } from './binding-status'
import { bindingsOf, type FamilyState, type StoredBinding } from './state'

type State = FamilyState & PeopleState & MoneyState

/** Returns the sharing rules of a sharer's city at an instant. */
export const rulesOf = (sharer: AccountOf, at: number): SharingRules =>
  policyOn(sharer.admdvs, dayOf(at)).sharing

/** Tells whether a binding counts towards the sharer's limit: it is in force, or the member may still accept it. */
export const isOpen = (world: State, binding: StoredBinding, at: number): boolean =>
  isCurrent(world, binding, at) || bindingStatus(world, binding, at).state === 'PENDING'

/** Returns the facts about a sharer that the rules of sharing depend on. */
export const sharerStatus = (world: State, sharer: AccountOf, at: number): SharerStatus => ({
  state: sharerInsurance(world, sharer)?.state,
  balanceFen: balanceOf(accountNow(world, sharer, at)),
  members: bindingsOf(world, sharer.personNumber).filter(
    (binding) => binding.sharer.personNumber === sharer.personNumber && isOpen(world, binding, at),
  ).length,
  placeCode: sharer.admdvs,
})

/** Returns the facts about a member that the rules of sharing depend on. */
export const memberStatus = (world: State, member: AccountOf, at: number): MemberStatus => ({
  state: memberInsurance(world, member)?.state,
  sharers: bindingsOf(world, member.personNumber).filter(
    (binding) => binding.member.personNumber === member.personNumber && isCurrent(world, binding, at),
  ).length,
  placeCode: member.admdvs,
})

/**
 * Returns the day of the last change between a sharer and a member; null when no binding between them was ever in
 * force.
 */
export function lastChangedOn(world: FamilyState, sharer: string, member: string): string | null {
  const times = bindingsOf(world, sharer)
    .filter((binding) => binding.sharer.personNumber === sharer && binding.member.personNumber === member)
    .flatMap(({ changedAt }) => changedAt ?? [])
  return times.length > 0 ? dayOf(Math.max(...times)) : null
}
