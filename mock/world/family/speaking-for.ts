import { ageOn } from '@/domain/calendar'
import { dayOf } from '@/domain/china-day'
import { birthDayOf } from '@/domain/id-number'
import type { Person } from '../people/person'
import type { PeopleShelf } from '../people/shelf'

/** From this age on a person speaks for themselves; before, the guardian does (rules.md §10.9). */
const speaksAt = 14

/** Full years of age at an instant. */
export const ageAt = ({ idNumber }: Person, at: number): number => ageOn(dayOf(at), birthDayOf(idNumber))

/** Who agrees to things for a person: themselves, or a child's guardian. Person number. */
export const speakerFor = (person: Person, at: number): string =>
  (ageAt(person, at) < speaksAt ? person.guardian : undefined) ?? person.personNumber

/** The children a person speaks for. */
export const wardsOf = (world: PeopleShelf, { personNumber }: Person, at: number): readonly Person[] =>
  (world.wards.get(personNumber) ?? []).filter((ward) => speakerFor(ward, at) === personNumber)
