import type { WorldEvent } from './events'
import type { World } from './world'

/** Something of the city's past: when it is to happen, and what happens in the world as it is then. */
export interface Planned {
  readonly at: number
  readonly events: (world: World) => readonly WorldEvent[]
}
