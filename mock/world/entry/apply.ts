import type { Appliers } from '../event-parts'
import type { EntryEvent } from './events'
import type { EntryShelf, KeptSession } from './shelf'

export const applyEntry: Appliers<EntryEvent, EntryShelf> = {
  'session-started': (world, { personNumber, accessHash, refreshHash, expiresAt }) => {
    const session: KeptSession = { personNumber, accessHash, refreshHash, expiresAt }
    world.sessionsByAccess.set(accessHash, session)
    world.sessionsByRefresh.set(refreshHash, session)
  },
  'session-ended': (world, { accessHash }) => {
    const session = world.sessionsByAccess.get(accessHash)
    if (session) session.ended = true
  },
  'session-renewed': (world, { accessHash, at }) => {
    const session = world.sessionsByAccess.get(accessHash)
    if (session) session.renewedAt = at
  },
}
