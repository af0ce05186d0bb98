import type { Person } from '../people/person'
import type { World } from '../world'
import { actsOn } from './binding-sides'
import { bindingsOf, type KeptBinding } from './shelf'
import { wardsOf } from './speaking-for'

/** Every binding a person may see, each once, newest first. */
export function bindingsSeenBy(world: World, person: Person, at: number): KeptBinding[] {
  const people = [person, ...wardsOf(world, person, at)]
  const all = people.flatMap(({ personNumber }) => bindingsOf(world, personNumber))
  return [...new Set(all)].sort((one, other) => (one.bindId < other.bindId ? 1 : -1))
}

/** How many offers wait for this person's yes or no: their own, and those to a child they speak for. */
export const offersWaitingFor = (world: World, person: Person, at: number): number =>
  bindingsSeenBy(world, person, at).filter((binding) => actsOn(world, binding, person, at).includes('ACCEPT'))
    .length
