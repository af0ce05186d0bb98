import type { WorldEvent } from '../world/events'
import type { Founding } from '../world/founding'
import type { World } from '../world/world'

/** A city and the record of everything that happened in it, wherever that is stored: on disk, on a phone or nowhere. */
export interface Journal {
  readonly founding: Founding
  /** The seed of codes and tokens; never written into the journal itself. */
  readonly secret: string
  readonly world: World
  /** Records the events, then applies them. */
  record(events: readonly WorldEvent[]): void
  close(): void
}
