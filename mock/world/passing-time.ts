import type { WorldEvent } from './events'
import { monthlyRun } from './money/monthly-run'
import { premiumDay } from './premiums/premium-day'
import { nextReturnAt, returnsAt } from './wallet/going-back'
import type { World } from './world'

/** Something that happens by itself: when it is due next (epoch ms, `Infinity` for never), and what it then brings. */
interface Source {
  readonly dueAt: (world: World) => number
  /** Must move `dueAt` on. */
  readonly events: (world: World, at: number) => readonly WorldEvent[]
}

/** Due at one instant, they happen in this order. */
const sources: readonly Source[] = [
  { dueAt: (world) => world.nextPremiumDayAt, events: premiumDay },
  { dueAt: nextReturnAt, events: returnsAt },
  { dueAt: (world) => world.nextRunAt, events: monthlyRun },
]

/**
 * Lets everything happen that is due by `now`, in order of time, through `happen`, which must apply the events it is
 * given before it returns.
 */
export function passTime(world: World, now: number, happen: (events: readonly WorldEvent[]) => void): void {
  for (;;) {
    const at = Math.min(...sources.map(({ dueAt }) => dueAt(world)))
    const next = sources.find(({ dueAt }) => dueAt(world) === at)
    if (!next || at > now) return
    happen(next.events(world, at))
  }
}
