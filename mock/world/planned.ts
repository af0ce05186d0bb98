import type { WorldEvent } from './events'
import type { World } from './world'

/** A planned part of the city's past: its time, and its events, which depend on the world at that time. */
export interface Planned {
  readonly at: number
  readonly events: (world: World) => readonly WorldEvent[]
}
