import { chinaOffsetMs } from './china-time'

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
