import type { Platform } from '@/platform/port'

/** The newer version of the program that waits on the phone. */
export interface Updates {
  /** Restarts the app with the newer version, if there is one. Call it where no code is shown and nothing is typed. */
  apply(): void
}

/** Watches for a newer version of the program, which waits until it is applied. */
export function createUpdates(onUpdateReady: Platform['onUpdateReady']): Updates {
  let applyUpdate: (() => void) | undefined
  onUpdateReady((apply) => void (applyUpdate = apply))
  return { apply: () => applyUpdate?.() }
}
