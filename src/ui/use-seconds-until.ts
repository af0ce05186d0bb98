import { useEffect, useState } from 'react'

/** The clock of the countdown; times are ms, `now` since the epoch. */
export interface SecondsClock {
  now(): number
  after(delayMs: number, act: () => void): () => void
}

/** Counts down the whole seconds until an instant on the page; 0 once it has passed or when there is none. */
export function useSecondsUntil(at: number | undefined, clock: SecondsClock): number {
  const [, drawAgain] = useState(0)
  const left = at === undefined ? 0 : Math.max(0, Math.ceil((at - clock.now()) / 1000))
  useEffect(() => (left > 0 ? clock.after(1000, () => drawAgain((count) => count + 1)) : undefined))
  return left
}
