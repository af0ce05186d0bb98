const tries = 50
const pauseMs = 20

/**
 * What `ask` finds, once it finds something. An element is there only after the client has drawn what the page was given,
 * which no event announces on both clients; so it is asked for until it is, or for a second. (Taro's own `nextTick`
 * may come with the update before, and waits a tenth of a second where nothing is left to wait for.)
 */
export async function onceDrawn<Found>(ask: () => Promise<Found | undefined>): Promise<Found | undefined> {
  for (let n = 0; n < tries; n += 1) {
    const found = await ask()
    if (found) return found
    await new Promise<void>((resolve) => setTimeout(resolve, pauseMs))
  }
  return undefined
}
