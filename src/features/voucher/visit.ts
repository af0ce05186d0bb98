import type { Clock } from '@/domain/clock'

/** The events of a visit to a voucher page. */
export interface VisitEvents {
  /** Called every second. */
  beat(): void
  /** Called after the first code of the visit is known and painted where it can be; returns what ends the hold on the screen. */
  hold(): readonly (() => void)[]
}

/** A visit to a voucher page; whatever it has begun ends with it. */
export interface Visit {
  isOn(): boolean
  /** Begins the visit. @param ends what ends with it */
  begin(ends: readonly (() => void)[]): void
  /** Call it when a code is known; the first time in a visit it holds the screen, one moment later. */
  codeShown(): void
  end(): void
}

/** The time between two beats of a visit, ms. */
export const beatMs = 1_000

/** Builds the visits to a voucher page, one after the other. */
export function createVisit({ after }: Pick<Clock, 'after'>, events: VisitEvents): Visit {
  const ends: (() => void)[] = []
  let isHeld = false
  const beat = (): void => {
    callOffBeat = after(beatMs, beat)
    events.beat()
  }
  let callOffBeat = (): void => undefined
  return {
    isOn: () => ends.length > 0,
    begin(begun) {
      callOffBeat = after(beatMs, beat)
      ends.push(() => callOffBeat(), ...begun)
    },
    codeShown() {
      if (isHeld || ends.length === 0) return
      isHeld = true
      // Nobody waits for the screen's hold, so the picture comes first.
      ends.push(after(0, () => void ends.push(...events.hold())))
    },
    end() {
      ends.splice(0).forEach((end) => end())
      isHeld = false
    },
  }
}
