import { ageOn } from '@/domain/calendar'
import { dayOf } from '@/domain/china-day'
import { birthDayOf } from '@/domain/id-number'
import type { Person } from '../people/person'
import type { PeopleState } from '../people/state'

/** The age from which a person acts for themselves; before, the guardian does (rules.md §10.9). */
const ageOfOwnConsent = 14

/** Returns the age at an instant, in full years. */
export const ageAt = ({ idNumber }: Person, at: number): number => ageOn(dayOf(at), birthDayOf(idNumber))

/** Returns the person number of whoever may consent for a person: the person, or a child's guardian. */
export const representativeOf = (person: Person, at: number): string =>
  (ageAt(person, at) < ageOfOwnConsent ? person.guardian : undefined) ?? person.personNumber

/** Returns the children under 14 whose guardian a person is. */
export const wardsOf = (world: PeopleState, { personNumber }: Person, at: number): readonly Person[] =>
  (world.wards.get(personNumber) ?? []).filter((ward) => representativeOf(ward, at) === personNumber)
