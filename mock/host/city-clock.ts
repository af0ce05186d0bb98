/** What the city takes for now: another clock, put forward or back by whoever tries something out. */
export interface CityClock {
  /** Epoch ms. */
  now(): number
  /** From this instant on it is `at`, and time goes on from there. */
  set(at: number): void
  advance(ms: number): void
  /** As the other clock again. */
  reset(): void
}

/**
 * The shift is kept in memory only: what happened carries its own times, so a journal is read the same by any clock.
 * @param own epoch ms by the clock that is put forward or back
 */
export function createCityClock(own: () => number): CityClock {
  let shiftMs = 0
  return {
    now: () => own() + shiftMs,
    set: (at) => void (shiftMs = at - own()),
    advance: (ms) => void (shiftMs += ms),
    reset: () => void (shiftMs = 0),
  }
}
