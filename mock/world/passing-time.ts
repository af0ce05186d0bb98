import type { WorldEvent } from './events'
import { monthlyRun } from './money/monthly-run'
import type { World } from './world'

/**
 * Lets everything happen that is due by `now`, in order of time, through `happen`, which must apply the events it is
 * given before it returns.
 */
export function passTime(world: World, now: number, happen: (events: readonly WorldEvent[]) => void): void {
  while (world.nextRunAt <= now) happen(monthlyRun(world, world.nextRunAt))
}
