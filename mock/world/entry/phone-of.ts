import type { Person } from '../people/person'
import type { EntryState } from './state'

/** Returns the telephone by which a person was verified, or the one in the register while there is none. */
export const phoneOf = (world: EntryState, { personNumber, phone }: Person): string | undefined =>
  world.phoneByPerson.get(personNumber) ?? phone
