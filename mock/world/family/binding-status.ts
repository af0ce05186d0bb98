import type { BindingState, CityEndReason, EndReason } from '@/contract/family-words'
import { startOfDay } from '@/domain/calendar'
import { dayOf } from '@/domain/china-day'
import type { AccountOf } from '../money/state'
import { hasAccount, type Insured, type PeopleState } from '../people/state'
import type { StoredBinding } from './state'

/** The time for which an offer waits for the member's answer. */
const offerLifetimeMs = 7 * 24 * 3_600_000

/** The end of a binding: the side that ended it, the reason and the time. */
export interface Ending {
  readonly by: 'SHARER' | 'MEMBER' | 'CITY'
  readonly reason: EndReason | CityEndReason
  readonly at: number
}

/** The state of a binding at an instant, and its end if it has ended. */
export interface BindingStatus {
  readonly state: BindingState
  readonly ended: Ending | null
}

const insuredIn = (world: PeopleState, { personNumber, admdvs }: AccountOf): readonly Insured[] =>
  (world.insured.get(personNumber) ?? []).filter((insured) => insured.admdvs === admdvs)

/**
 * Returns the insurance behind a sharer's account, in its current state; undefined for a person who has no account
 * there.
 */
export const sharerInsurance = (world: PeopleState, of: AccountOf): Insured | undefined =>
  insuredIn(world, of).find(hasAccount)

/**
 * Returns the insurance by which a member is bound, in its current state: in that place, an active one before any
 * other.
 */
export function memberInsurance(world: PeopleState, of: AccountOf): Insured | undefined {
  const here = insuredIn(world, of)
  return here.find(({ state }) => state === '1') ?? here[0]
}

/**
 * Returns the state of a binding at an instant (rules.md §9.15). An offer expires and a last day passes without
 * anybody's action; a suspended insurance pauses a binding, and leaving the scheme ends it.
 */
export function bindingStatus(world: PeopleState, binding: StoredBinding, at: number): BindingStatus {
  const { stage, offeredAt, terms } = binding
  if (stage.is === 'OFFERED') {
    return { state: at < offeredAt + offerLifetimeMs ? 'PENDING' : 'EXPIRED', ended: null }
  }
  if (stage.is === 'DECLINED') return { state: 'DECLINED', ended: null }
  if (stage.is === 'ENDED') return { state: 'ENDED', ended: stage }
  const sharer = sharerInsurance(world, binding.sharer)
  const member = memberInsurance(world, binding.member)
  const over = terms.endsOn === null ? Infinity : startOfDay(terms.endsOn, 1)
  if (at >= over) return endedByCity('PERIOD_OVER', over)
  if (!sharer || sharer.state === '4') return endedByCity('SHARER_LEFT', sharer?.since ?? at)
  if (!member || member.state === '4') return endedByCity('MEMBER_LEFT', member?.since ?? at)
  const bothActive = sharer.state === '1' && member.state === '1'
  return { state: bothActive ? 'ACTIVE' : 'PAUSED', ended: null }
}

const endedByCity = (reason: CityEndReason, at: number): BindingStatus => ({
  state: 'ENDED',
  ended: { by: 'CITY', reason, at },
})

/** Tells whether a binding is in force, active or paused. */
export function isCurrent(world: PeopleState, binding: StoredBinding, at: number): boolean {
  const { state } = bindingStatus(world, binding, at)
  return state === 'ACTIVE' || state === 'PAUSED'
}

/** Tells whether the sharer's account may pay for the member at an instant. */
export const isPaying = (world: PeopleState, binding: StoredBinding, at: number): boolean =>
  bindingStatus(world, binding, at).state === 'ACTIVE' && binding.beginsOn <= dayOf(at)
