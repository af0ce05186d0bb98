import type { WorldEvent } from './events'
import { monthlyRun } from './money/monthly-run'
import { premiumDay } from './premiums/premium-day'
import { nextReturnAt, returnEvents } from './wallet/transfer-returns'
import type { World } from './world'

/**
 * A source of events that happen by themselves: the time it is due next (epoch ms, `Infinity` for never), and the
 * events of that time.
 */
interface Source {
  readonly dueAt: (world: World) => number
  /** Returns the events, which must move `dueAt` forward. */
  readonly events: (world: World, at: number) => readonly WorldEvent[]
}

/** All sources. Those that are due at the same instant run in this order. */
const sources: readonly Source[] = [
  { dueAt: (world) => world.nextPremiumDayAt, events: premiumDay },
  { dueAt: nextReturnAt, events: returnEvents },
  { dueAt: (world) => world.nextRunAt, events: monthlyRun },
]

/**
 * Applies everything that is due by `now`, in order of time, through `applyAll`, which must apply the events it is
 * given before it returns.
 */
export function passTime(world: World, now: number, applyAll: (events: readonly WorldEvent[]) => void): void {
  for (;;) {
    const at = Math.min(...sources.map(({ dueAt }) => dueAt(world)))
    const next = sources.find(({ dueAt }) => dueAt(world) === at)
    if (!next || at > now) return
    applyAll(next.events(world, at))
  }
}
