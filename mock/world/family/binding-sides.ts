import type { BindingAct } from '@/contract/family-words'
import type { Person } from '../people/person'
import type { PeopleShelf } from '../people/shelf'
import { bindingSituation } from './binding-situation'
import type { KeptBinding } from './shelf'
import { speakerFor } from './speaking-for'

export type Side = 'SHARER' | 'MEMBER'

/** The sides of a binding a person speaks for: a guardian who shares with the child speaks for both. */
export function sidesOf(
  world: PeopleShelf,
  { sharer, member }: KeptBinding,
  { personNumber }: Person,
  at: number,
): readonly Side[] {
  const person = world.people.get(member.personNumber)
  const speaksForMember = person !== undefined && speakerFor(person, at) === personNumber
  return [
    ...(sharer.personNumber === personNumber ? ['SHARER' as const] : []),
    ...(speaksForMember ? ['MEMBER' as const] : []),
  ]
}

/** Whether a person may see a binding at all: both sides may, and whoever speaks for one. */
export const maySee = (world: PeopleShelf, binding: KeptBinding, person: Person, at: number): boolean =>
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

/** What a person may do with a binding now: an offer can be taken back, a binding ended by both, terms are the sharer's. */
export function actsOn(
  world: PeopleShelf,
  binding: KeptBinding,
  person: Person,
  at: number,
): readonly BindingAct[] {
  const { state } = bindingSituation(world, binding, at)
  if (state !== 'PENDING' && state !== 'ACTIVE' && state !== 'PAUSED') return []
  const sides = sidesOf(world, binding, person, at)
  const acts = sides.flatMap(
    (side): readonly BindingAct[] => (side === 'SHARER' ? ofSharer : ofMember)[state],
  )
  return [...new Set(acts)]
}
