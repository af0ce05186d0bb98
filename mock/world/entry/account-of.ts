import type { EntryState, StoredSession } from './state'

/**
 * Returns the account of a session: a telephone number, or the person for whom the demo entry opened it. It stays the
 * same when the session is renewed.
 */
export const accountOf = ({ phone, personNumber }: StoredSession): string => phone ?? personNumber ?? ''

/** Returns the person number of a session; undefined while nobody has been verified by its telephone. */
export const personNumberOf = (
  world: EntryState,
  { phone, personNumber }: StoredSession,
): string | undefined => personNumber ?? (phone === undefined ? undefined : world.personByPhone.get(phone))
