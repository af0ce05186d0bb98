import type { Clock } from './clock'

/**
 * Wraps a clock so that it never goes back: where somebody sets the phone's clock back, it goes on from its last
 * reading. No client documents a clock of its own that nobody can set, so a lifetime is counted by this one.
 */
export function steadyClock({ now, after }: Clock): Clock {
  let aheadMs = 0
  let last = -Infinity
  return {
    after,
    now() {
      const read = now()
      if (read + aheadMs < last) aheadMs = last - read
      last = read + aheadMs
      return last
    },
  }
}
