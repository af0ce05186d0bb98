/** China has one time zone and no summer time: its clock is that of Greenwich eight hours on, wherever the phone is. */
export const chinaOffsetMs = 8 * 3_600_000

/** The calendar year in China at an instant. */
export const yearOf = (at: number): number => new Date(at + chinaOffsetMs).getUTCFullYear()

/** Month, day, hour and minute in China; the year only when it is not the year of `now`. */
export interface DisplayTime {
  readonly year?: number
  readonly month: number
  readonly day: number
  /** `14:32` */
  readonly clock: string
}

/** Takes an instant apart for a sentence; both are epoch ms. */
export function displayTime(at: number, now: number): DisplayTime {
  const time = new Date(at + chinaOffsetMs)
  const shown = {
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    clock: time.toISOString().slice(11, 16),
  }
  return yearOf(at) === yearOf(now) ? shown : { year: yearOf(at), ...shown }
}
