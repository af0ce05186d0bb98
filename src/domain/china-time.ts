/** The offset of China's time from UTC, ms. China has one time zone and no summer time. */
export const chinaOffsetMs = 8 * 3_600_000

/**
 * The calendar year in China at an instant. */
export const yearOf = (at: number): number => new Date(at + chinaOffsetMs).getUTCFullYear()

/** The parts of a time in China; the year is absent when it is the current year. */
export interface DisplayTime {
  readonly year?: number
  readonly month: number
  readonly day: number
  /** `14:32` */
  readonly clock: string
}

/** Splits an instant into the parts for a sentence; both arguments are epoch ms. */
export function displayTime(at: number, now: number): DisplayTime {
  const time = new Date(at + chinaOffsetMs)
  const shown = {
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    clock: time.toISOString().slice(11, 16),
  }
  return yearOf(at) === yearOf(now) ? shown : { year: yearOf(at), ...shown }
}
