import type { Clock } from '@/domain/clock'

/** A clock that stands still until a test moves it. */
export interface DrivenClock extends Clock {
  /** Lets time pass: runs every timer that is due, in order, and lets the promises it started settle. */
  pass(ms: number): Promise<void>
  /** Sets the time of the phone's clock to another one; no timer becomes due by it. */
  jump(ms: number): void
}

interface Due {
  readonly at: number
  readonly act: () => void
}

/** Lets promises that are already resolved reach whoever waits for them. */
export async function flushMicrotasks(): Promise<void> {
  for (let n = 0; n < 200; n += 1) await Promise.resolve()
}

/** Creates a clock that only a test moves. */
export function drivenClock(startsAt = 1_000_000): DrivenClock {
  let elapsed = 0
  let wall = startsAt
  let queue: Due[] = []
  return {
    now: () => wall,
    after(delayMs, act) {
      const due = { at: elapsed + delayMs, act }
      queue.push(due)
      return () => void (queue = queue.filter((other) => other !== due))
    },
    async pass(ms) {
      const end = elapsed + ms
      for (;;) {
        await flushMicrotasks()
        const next = queue.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0]
        if (!next) break
        queue = queue.filter((due) => due !== next)
        wall += next.at - elapsed
        elapsed = next.at
        next.act()
      }
      wall += end - elapsed
      elapsed = end
      await flushMicrotasks()
    },
    jump: (ms) => void (wall += ms),
  }
}
