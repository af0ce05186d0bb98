const patienceMs = 5_000

/**
 * Checks again and again until it holds: what a touch changes is on the screen a moment later. What never holds fails as
 * it failed last.
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + patienceMs
  for (;;) {
    try {
      return await check()
    } catch (failure) {
      if (Date.now() > end) throw failure
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
