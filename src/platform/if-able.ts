/** Calls a synchronous ability of the client; gives undefined where the client lacks it or throws. */
export function ifAble<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
