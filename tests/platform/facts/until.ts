const longestMs = 10_000
const stepMs = 20

/** Waits, in real time, until a condition is true. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let waitedMs = 0; !isTrue(); waitedMs += stepMs) {
    if (waitedMs >= longestMs) throw new Error(`still not: ${isTrue.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, stepMs))
  }
}
