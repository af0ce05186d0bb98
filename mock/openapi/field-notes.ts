import { endpointGroups } from './groups/all-groups'
import { sharedNotes } from './shared-notes'

const noteLists = [sharedNotes, ...endpointGroups.map(({ fields }) => fields)]

const fieldNotes: Readonly<Record<string, string>> = Object.assign({}, ...noteLists) as Record<string, string>

/** What a field means; undefined where nobody has said so, which fails a test. */
export const noteOf = (owner: string, field: string): string | undefined =>
  fieldNotes[`${owner}.${field}`] ?? fieldNotes[field]

/** Under which names there are notes: one that stands here twice has two meanings, which fails a test. */
export const notedNames: readonly string[] = noteLists.flatMap((notes) => Object.keys(notes))
