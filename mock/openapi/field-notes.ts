import { accountNotes } from './notes/account'
import { callingNotes } from './notes/calling'
import { cityRuleNotes } from './notes/city-rules'
import { entryNotes } from './notes/entry'
import { familyNotes } from './notes/family'
import { personNotes } from './notes/person'
import { serviceNotes } from './notes/services'
import { settlingNotes } from './notes/settling'

/**
 * What the fields of the wire mean, by their name, for whoever builds a gateway. A name that means something else in one
 * place has a second note under `owner.name`: the shared schema, the endpoint or the field it is in.
 */
const fieldNotes: Readonly<Record<string, string>> = {
  ...callingNotes,
  ...personNotes,
  ...accountNotes,
  ...settlingNotes,
  ...cityRuleNotes,
  ...entryNotes,
  ...familyNotes,
  ...serviceNotes,
}

/** What a field means; undefined where nobody has said so, which fails a test. */
export const noteOf = (owner: string, field: string): string | undefined =>
  fieldNotes[`${owner}.${field}`] ?? fieldNotes[field]

/** Under which names there are notes. */
export const notedNames: readonly string[] = Object.keys(fieldNotes)
