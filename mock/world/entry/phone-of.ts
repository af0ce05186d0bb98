import type { Person } from '../people/person'
import type { EntryShelf } from './shelf'

/** The telephone that proves a person, or the one in the register while none does. */
export const phoneOf = (world: EntryShelf, { personNumber, phone }: Person): string | undefined =>
  world.phoneByPerson.get(personNumber) ?? phone
