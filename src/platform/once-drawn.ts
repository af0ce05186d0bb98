import { inTime } from './in-time'

const longestMs = 1_000
const pauseMs = 20

/**
 * Waits until `ask` finds something, and returns it; gives up after a second. An element exists only after the client
 * has drawn the page, and no event announces that on both clients, so it is asked for repeatedly. (Taro's own
 * `nextTick` may come with the update before, and waits a tenth of a second when nothing is left to wait for.)
 */
export async function onceDrawn<Found>(ask: () => Promise<Found | undefined>): Promise<Found | undefined> {
  let isOver = false
  const timer = setTimeout(() => (isOver = true), longestMs)
  let found: Found | undefined
  while (!isOver && !(found = await inTime(ask())))
    await new Promise<void>((resolve) => setTimeout(resolve, pauseMs))
  clearTimeout(timer)
  return found
}
