/** China has one time zone and no summer time: its clock is that of Greenwich eight hours on, wherever the phone is. */
export const chinaOffsetMs = 8 * 3_600_000

/** Reads the clock of China, `2026-11-21T14:32:05.000Z`. Nothing is reckoned here, so no library is needed (`calendar.ts`). */
const clockOfChina = (at: number): string => new Date(at + chinaOffsetMs).toISOString()

/** Writes an instant (epoch ms) as the city writes times, `2026-11-21T14:32:05+08:00`. */
export const toWireTime = (at: number): string => `${clockOfChina(at).slice(0, 19)}+08:00`

/** Writes an instant as a table shows it, `2026-11-21 14:32:05`. */
export const toTableTime = (at: number): string => clockOfChina(at).slice(0, 19).replace('T', ' ')

/** The calendar day in China at an instant, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => clockOfChina(at).slice(0, 10)

/** The calendar month in China at an instant, `YYYYMM`. */
export const monthOf = (at: number): string => dayOf(at).slice(0, 7).replace('-', '')

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
    clock: clockOfChina(at).slice(11, 16),
  }
  return yearOf(at) === yearOf(now) ? shown : { year: yearOf(at), ...shown }
}
