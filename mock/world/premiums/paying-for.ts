import { dayOf } from '@/domain/china-day'
import { isCurrent } from '../family/binding-situation'
import { bindingsOf } from '../family/shelf'
import { wardsOf } from '../family/speaking-for'
import type { Person } from '../people/person'
import type { World } from '../world'

/**
 * Whose premiums a person may pay: the own ones, those of children they speak for, and those of members they share
 * their account with for premiums; a suspended member too, who pays to be active again.
 */
export function peoplePaidFor(world: World, person: Person, at: number): readonly Person[] {
  const members = bindingsOf(world, person.personNumber)
    .filter(({ sharer, terms, beginsOn }) => {
      const mine = sharer.personNumber === person.personNumber
      return mine && terms.scopes.includes('RESIDENT_PREMIUM') && beginsOn <= dayOf(at)
    })
    .filter((binding) => isCurrent(world, binding, at))
    .flatMap(({ member }) => world.people.get(member.personNumber) ?? [])
  return [...new Set([person, ...wardsOf(world, person, at), ...members])]
}
