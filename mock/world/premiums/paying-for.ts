import { dayOf } from '@/domain/china-day'
import { isCurrent } from '../family/binding-status'
import { bindingsOf } from '../family/state'
import { wardsOf } from '../family/guardianship'
import type { Person } from '../people/person'
import type { World } from '../world'

/**
 * Returns the people whose premiums a person may pay: themselves, the children whose guardian they are, and the members
 * they share their account with for premiums; also a suspended member, who pays to become active again.
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
