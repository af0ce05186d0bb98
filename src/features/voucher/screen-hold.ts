/** The abilities of the phone's screen that the voucher uses; an ability that the phone lacks does nothing. */
export interface PhoneScreen {
  /** Reads the brightness that is set again later, 0–1 or −1 for the system's choice; undefined when the phone does not tell. */
  brightness(): Promise<number | undefined>
  setBrightness(value: number): Promise<void>
  keepScreenOn(on: boolean): Promise<void>
  guardCapture(on: boolean): Promise<void>
}

/** The hold on the screen while a code is shown: bright, awake, and not captured unnoticed. */
export interface ScreenHold {
  /** Sets full brightness, keeps the screen on and guards against captures. A second call does nothing. */
  take(): void
  /** Restores everything. Without a `take` before it does nothing. */
  release(): void
}

/**
 * Holds the screen while a code is shown. The steps wait for one another, so that a release right after a take still
 * restores the earlier brightness; none waits for long, because the port goes on without a client that does not answer.
 */
export function createScreenHold(screen: PhoneScreen): ScreenHold {
  let held = false
  let before: number | undefined
  let steps: Promise<void> = Promise.resolve()
  const then = (step: () => Promise<void>): void => {
    steps = steps.then(step)
  }
  return {
    take() {
      if (held) return
      held = true
      then(async () => {
        await screen.guardCapture(true)
        before = await screen.brightness()
        await screen.setBrightness(1)
        await screen.keepScreenOn(true)
      })
    },
    release() {
      if (!held) return
      held = false
      then(async () => {
        if (before !== undefined) await screen.setBrightness(before)
        await screen.keepScreenOn(false)
        await screen.guardCapture(false)
      })
    },
  }
}
