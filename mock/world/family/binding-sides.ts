import type { BindingAct, BindingState } from '@/contract/family-words'
import { dayOf } from '@/domain/china-day'
import { endableFrom } from '@/domain/family/least-time'
import { policyOn } from '../../policies/cities'
import type { Person } from '../people/person'
import type { PeopleState } from '../people/state'
import { bindingStatus } from './binding-status'
import type { StoredBinding } from './state'
import { representativeOf } from './guardianship'

/** A side of a binding. */
export type Side = 'SHARER' | 'MEMBER'

/** Returns the sides of a binding that a person acts for: a guardian who shares with the child acts for both. */
export function sidesOf(
  world: PeopleState,
  { sharer, member }: StoredBinding,
  { personNumber }: Person,
  at: number,
): readonly Side[] {
  const person = world.people.get(member.personNumber)
  const representsMember = person !== undefined && representativeOf(person, at) === personNumber
  return [
    ...(sharer.personNumber === personNumber ? ['SHARER' as const] : []),
    ...(representsMember ? ['MEMBER' as const] : []),
  ]
}

/** Tells whether a person may see a binding at all: both sides may, and the guardian of a member. */
export const maySee = (world: PeopleState, binding: StoredBinding, person: Person, at: number): boolean =>
  binding.member.personNumber === person.personNumber || sidesOf(world, binding, person, at).length > 0

const ofMember = {
  PENDING: ['ACCEPT', 'DECLINE'],
  ACTIVE: ['END'],
  PAUSED: ['END'],
} as const
const ofSharer = {
  PENDING: ['CHANGE', 'END'],
  ACTIVE: ['CHANGE', 'END'],
  PAUSED: ['CHANGE', 'END'],
} as const

/**
 * Returns the first day on which a binding may be ended, while the sharer's city keeps it for a least time; null where it may
 * be ended now. An offer can always be withdrawn.
 */
export function keptUntil(
  { sharer, beginsOn }: StoredBinding,
  state: BindingState,
  at: number,
): string | null {
  if (state !== 'ACTIVE' && state !== 'PAUSED') return null
  const day = endableFrom(beginsOn, policyOn(sharer.admdvs, dayOf(at)).sharing.leastMonths)
  return day !== undefined && day > dayOf(at) ? day : null
}

/**
 * Lists the actions a person may take on a binding now: an offer can be withdrawn, a binding can be ended by both
 * sides, its terms are changed by the sharer.
 */
export function actsOn(
  world: PeopleState,
  binding: StoredBinding,
  person: Person,
  at: number,
): readonly BindingAct[] {
  const { state } = bindingStatus(world, binding, at)
  if (state !== 'PENDING' && state !== 'ACTIVE' && state !== 'PAUSED') return []
  const sides = sidesOf(world, binding, person, at)
  const mustStay = keptUntil(binding, state, at) !== null
  const acts = sides.flatMap(
    (side): readonly BindingAct[] => (side === 'SHARER' ? ofSharer : ofMember)[state],
  )
  return [...new Set(acts)].filter((act) => act !== 'END' || !mustStay)
}
