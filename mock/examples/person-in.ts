import type { World } from '../world/world'
import type { Person } from '../world/people/person'

/**
 * Finds a person of a world by their short name.
 * @throws when there is nobody of that name
 */
export function personIn(world: World, name: string): Person {
  const person = [...world.people.values()].find((one) => one.person === name)
  if (!person) throw new RangeError(`nobody here is called ${name}`)
  return person
}

/** Builds the claim that identifies a person to the city: kind and number of the certificate, and the full name. */
export function claimOf({ name, idNumber }: Person) {
  return { psn_name: name, psn_cert_type: '01' as const, certno: idNumber }
}

/**
 * Returns the person for whom the demo entry opens a session: the person meant, or a neighbour instead of a newcomer,
 * who cannot use the demo entry.
 */
export const demoPersonFor = (world: World, name: string): string =>
  personIn(world, name).newcomer ? 'employee' : name
