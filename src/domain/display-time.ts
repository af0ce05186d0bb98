/** China has one time zone and no summer time: its clock is that of Greenwich eight hours on, wherever the phone is. */
export const chinaOffsetMs = 8 * 3_600_000

/** Month, day, hour, minute in China; the year only when it is not the year of `now`. */
export interface DisplayTime {
  readonly year?: number
  readonly month: number
  readonly day: number
  /** `14:32` */
  readonly clock: string
}

/**
 * An instant as it is shown. Read off the phone's own calendar: the main package, which people wait for, does without
 * the library that `china-time.ts` reckons with.
 */
export function displayTime(at: number, now: number): DisplayTime {
  const time = new Date(at + chinaOffsetMs)
  const year = time.getUTCFullYear()
  const shown = {
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    clock: time.toISOString().slice(11, 16),
  }
  return year === new Date(now + chinaOffsetMs).getUTCFullYear() ? shown : { year, ...shown }
}
