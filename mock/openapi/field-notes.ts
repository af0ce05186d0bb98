import { endpointGroups } from './groups/all-groups'
import { sharedNotes } from './shared-notes'

const noteLists = [sharedNotes, ...endpointGroups.map(({ fields }) => fields)]

const fieldNotes: Readonly<Record<string, string>> = Object.assign({}, ...noteLists) as Record<string, string>

/** Returns the meaning of a field; undefined where no note exists, which fails a test. */
export const noteOf = (owner: string, field: string): string | undefined =>
  fieldNotes[`${owner}.${field}`] ?? fieldNotes[field]

/** The names that have notes; a name that occurs twice has two meanings, which fails a test. */
export const notedNames: readonly string[] = noteLists.flatMap((notes) => Object.keys(notes))
