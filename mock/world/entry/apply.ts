import type { Appliers } from '../event-parts'
import type { PeopleState } from '../people/state'
import { applySignIn } from './apply-sign-in'
import { applyHolder } from './apply-holder'
import type { EntryEvent } from './events'
import type { EntryState } from './state'

/** The effects of all events of this folder. */
export const applyEntry: Appliers<EntryEvent, EntryState & PeopleState> = { ...applySignIn, ...applyHolder }
