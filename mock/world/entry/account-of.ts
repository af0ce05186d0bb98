import type { EntryShelf, KeptSession } from './shelf'

/** Who a session speaks for: a telephone number, or a person who came by the demo entry. Stays the same when it is renewed. */
export const accountOf = ({ phone, personNumber }: KeptSession): string => phone ?? personNumber ?? ''

/** The person number behind a session; undefined while the telephone has proven nobody. */
export const personNumberOf = (world: EntryShelf, { phone, personNumber }: KeptSession): string | undefined =>
  personNumber ?? (phone === undefined ? undefined : world.personByPhone.get(phone))
