import type { Person } from '../people/person'
import type { World } from '../world'
import { actsOn } from './binding-sides'
import { bindingsOf, type StoredBinding } from './state'
import { wardsOf } from './guardianship'

/** Returns every binding a person may see, each once, newest first. */
export function visibleBindings(world: World, person: Person, at: number): StoredBinding[] {
  const people = [person, ...wardsOf(world, person, at)]
  const all = people.flatMap(({ personNumber }) => bindingsOf(world, personNumber))
  return [...new Set(all)].sort((one, other) => (one.bindId < other.bindId ? 1 : -1))
}

/** Counts the offers that wait for this person's answer: their own, and those to a child whose guardian they are. */
export const countWaitingOffers = (world: World, person: Person, at: number): number =>
  visibleBindings(world, person, at).filter((binding) =>
    actsOn(world, binding, person, at).includes('ACCEPT'),
  ).length
