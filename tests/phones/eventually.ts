const timeoutMs = 5_000

/**
 * Repeats a check until it passes, because the effect of a tap is on the screen only a moment later. After five seconds it
 * fails with the last failure of the check.
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + timeoutMs
  for (;;) {
    try {
      return await check()
    } catch (failure) {
      if (Date.now() > end) throw failure
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
