import { useEffect, useState } from 'react'

/** What tells and keeps the time; both in ms, `now` since the epoch. */
export interface SecondsClock {
  now(): number
  after(delayMs: number, act: () => void): () => void
}

/** Whole seconds until an instant, counted down on the page; 0 once it has passed or when there is none. */
export function useSecondsUntil(at: number | undefined, clock: SecondsClock): number {
  const [, drawAgain] = useState(0)
  const left = at === undefined ? 0 : Math.max(0, Math.ceil((at - clock.now()) / 1000))
  useEffect(() => (left > 0 ? clock.after(1000, () => drawAgain((count) => count + 1)) : undefined))
  return left
}
