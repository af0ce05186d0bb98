import type { Person } from '../people/person'
import type { FamilyState, StoredRelative } from './state'

/**
 * Returns the rights of a person to show the codes of relatives. Whoever has one also opens the relative's wallet and
 * files for the relative's care.
 */
export const relativesHeld = (world: FamilyState, { personNumber }: Person): readonly StoredRelative[] =>
  [...world.relatives.values()].filter(
    ({ holder, removedAt }) => holder === personNumber && removedAt === undefined,
  )
