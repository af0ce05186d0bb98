// The client's own delays: between its two threads, and on the bridge to the phone.
import { config } from './context'
import { randomFrom } from '../random'
import type { Span } from '../types'

const random = randomFrom(config.seed)

/** Waits for a time within these limits; a client without delay answers in the same turn. */
export const delay = ([least, most]: Span): Promise<void> =>
  most === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, drawn([least, most])))

/** Draws a time within these limits, ms. */
export const drawn = ([least, most]: Span): number => least + random() * (most - least)

let landed = Promise.resolve()
let batch: (() => void)[] | undefined

/**
 * Applies a change of the page when it has crossed to the other thread: changes arrive in order, and those of one turn
 * arrive together, as one update of a framework does.
 */
export function crossThreads(apply: () => void): void {
  const { setDataMs } = config.client
  if (setDataMs[1] === 0) return apply()
  if (batch) return void batch.push(apply)
  const changes = (batch = [apply])
  queueMicrotask(() => (batch = undefined))
  landed = landed
    .then(() => delay(setDataMs))
    .then(() => {
      for (const change of changes) change()
    })
}
