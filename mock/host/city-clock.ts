/** The city's clock: another clock, which can be put forward or back for trying something out. */
export interface CityClock {
  /** Epoch ms. */
  now(): number
  /** Sets the city's time to `at`; it runs on from there. */
  set(at: number): void
  advance(ms: number): void
  /** Undoes all shifts, so that the clock agrees with the other one again. */
  reset(): void
}

/**
 * Creates a city's clock. The shift is kept in memory only: events carry their own times, so a journal reads the same
 * by any clock.
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
