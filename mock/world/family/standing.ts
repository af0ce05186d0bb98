import type { SharingRules } from '@/contract/policy'
import { dayOf } from '@/domain/china-day'
import type { MemberStatus } from '@/domain/family/may-receive'
import type { SharerStatus } from '@/domain/family/may-share'
import { balanceOf } from '@/domain/personal-account'
import { policyOn } from '../../policies/cities'
import { accountNow, type AccountOf, type MoneyShelf } from '../money/shelf'
import type { PeopleShelf } from '../people/shelf'
import { bindingSituation, isCurrent, memberInsurance, sharerInsurance } from './binding-situation'
import { bindingsOf, type FamilyShelf, type KeptBinding } from './shelf'

type Shelves = FamilyShelf & PeopleShelf & MoneyShelf

/** What a sharer's city allows at an instant. */
export const rulesOf = (sharer: AccountOf, at: number): SharingRules =>
  policyOn(sharer.admdvs, dayOf(at)).sharing

/** Whether a binding takes up a place of the sharer's: it holds, or the member may still accept it. */
export const isOpen = (world: Shelves, binding: KeptBinding, at: number): boolean =>
  isCurrent(world, binding, at) || bindingSituation(world, binding, at).state === 'PENDING'

export const sharerStanding = (world: Shelves, sharer: AccountOf, at: number): SharerStatus => ({
  state: sharerInsurance(world, sharer)?.state,
  balanceFen: balanceOf(accountNow(world, sharer, at)),
  members: bindingsOf(world, sharer.personNumber).filter(
    (binding) => binding.sharer.personNumber === sharer.personNumber && isOpen(world, binding, at),
  ).length,
  placeCode: sharer.admdvs,
})

export const memberStanding = (world: Shelves, member: AccountOf, at: number): MemberStatus => ({
  state: memberInsurance(world, member)?.state,
  sharers: bindingsOf(world, member.personNumber).filter(
    (binding) => binding.member.personNumber === member.personNumber && isCurrent(world, binding, at),
  ).length,
  placeCode: member.admdvs,
})

/** The day something last changed between a sharer and a member; null when nothing ever held between them. */
export function lastChangedOn(world: FamilyShelf, sharer: string, member: string): string | null {
  const times = bindingsOf(world, sharer)
    .filter((binding) => binding.sharer.personNumber === sharer && binding.member.personNumber === member)
    .flatMap(({ changedAt }) => changedAt ?? [])
  return times.length > 0 ? dayOf(Math.max(...times)) : null
}
