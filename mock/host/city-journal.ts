import type { WorldEvent } from '../world/events'
import type { Founding } from '../world/founding'
import type { World } from '../world/world'

/** A city and all that happened in it, wherever that is kept: on disk, on a phone or nowhere. */
export interface Journal {
  readonly founding: Founding
  /** What codes and tokens are drawn from; never in the journal itself. */
  readonly secret: string
  readonly world: World
  /** Writes the events down, then lets them happen. */
  record(events: readonly WorldEvent[]): void
  close(): void
}
