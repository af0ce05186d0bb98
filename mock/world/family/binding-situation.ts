import type { BindingState, CityEndReason, EndReason } from '@/contract/family-words'
import { startOfDay } from '@/domain/calendar'
import { dayOf } from '@/domain/china-day'
import type { AccountOf } from '../money/shelf'
import { hasAccount, type Insured, type PeopleShelf } from '../people/shelf'
import type { KeptBinding } from './shelf'

/** How long an offer waits for the member. */
const patienceMs = 7 * 24 * 3_600_000

export interface Ending {
  readonly by: 'SHARER' | 'MEMBER' | 'CITY'
  readonly reason: EndReason | CityEndReason
  readonly at: number
}

export interface Situation {
  readonly state: BindingState
  readonly ended: Ending | null
}

const insuredIn = (world: PeopleShelf, { personNumber, admdvs }: AccountOf): readonly Insured[] =>
  (world.insured.get(personNumber) ?? []).filter((insured) => insured.admdvs === admdvs)

/** The insurance behind a sharer's account, as it stands now; undefined for a person who has no account there. */
export const sharerInsurance = (world: PeopleShelf, of: AccountOf): Insured | undefined =>
  insuredIn(world, of).find(hasAccount)

/** The insurance a member is bound by, as it stands now: in that place, an active one before any other. */
export function memberInsurance(world: PeopleShelf, of: AccountOf): Insured | undefined {
  const here = insuredIn(world, of)
  return here.find(({ state }) => state === '1') ?? here[0]
}

/**
 * Gives the state of a binding at an instant (rules.md §9.15). An offer expires, a last day passes, a suspension
 * pauses and leaving the scheme ends it, without anybody having to do anything.
 */
export function bindingSituation(world: PeopleShelf, binding: KeptBinding, at: number): Situation {
  const { stage, offeredAt, terms } = binding
  if (stage.is === 'OFFERED') {
    return { state: at < offeredAt + patienceMs ? 'PENDING' : 'EXPIRED', ended: null }
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

const endedByCity = (reason: CityEndReason, at: number): Situation => ({
  state: 'ENDED',
  ended: { by: 'CITY', reason, at },
})

/** Whether a binding holds between the two, paying or paused. */
export function isCurrent(world: PeopleShelf, binding: KeptBinding, at: number): boolean {
  const { state } = bindingSituation(world, binding, at)
  return state === 'ACTIVE' || state === 'PAUSED'
}

/** Whether the sharer's account may pay for the member at an instant. */
export const isPaying = (world: PeopleShelf, binding: KeptBinding, at: number): boolean =>
  bindingSituation(world, binding, at).state === 'ACTIVE' && binding.beginsOn <= dayOf(at)
