import type { World } from '../world/world'
import type { Person } from '../world/people/person'

/** Somebody who lives in a world, by their short name. @throws where nobody is called so */
export function personIn(world: World, name: string): Person {
  const person = [...world.people.values()].find((one) => one.person === name)
  if (!person) throw new RangeError(`nobody here is called ${name}`)
  return person
}

/** What identifies a person to the city: kind and number of the certificate, and the full name. */
export function claimOf({ name, idNumber }: Person) {
  return { psn_name: name, psn_cert_type: '01' as const, certno: idNumber }
}

/** Whom a session of the demo entry is for: a newcomer has none, and lets a neighbour have it. */
export const demoPersonFor = (world: World, name: string): string =>
  personIn(world, name).newcomer ? 'employee' : name
