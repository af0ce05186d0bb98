import type { Appliers } from '../event-parts'
import type { PeopleShelf } from '../people/shelf'
import { applyArrival } from './apply-arrival'
import { applyHolder } from './apply-holder'
import type { EntryEvent } from './events'
import type { EntryShelf } from './shelf'

export const applyEntry: Appliers<EntryEvent, EntryShelf & PeopleShelf> = { ...applyArrival, ...applyHolder }
