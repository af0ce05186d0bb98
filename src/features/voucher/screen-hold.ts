/** What the voucher asks of the phone's screen; each ability does nothing where the phone lacks it. */
export interface PhoneScreen {
  /** 0–1; undefined when the phone does not tell. */
  brightness(): Promise<number | undefined>
  setBrightness(value: number): Promise<void>
  keepScreenOn(on: boolean): Promise<void>
  guardCapture(on: boolean): Promise<void>
}

export interface ScreenHold {
  /** Full brightness, screen on, capture guard. Taking twice is taking once. */
  take(): void
  /** Everything as it was before. Releasing without having taken does nothing. */
  release(): void
}

/**
 * Holds the screen for the time a code is shown. The steps wait for one another, so that a release right after a take
 * still ends with the brightness there was before.
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
        before = await screen.brightness()
        if (before !== undefined) await screen.setBrightness(1)
        await screen.keepScreenOn(true)
        await screen.guardCapture(true)
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
