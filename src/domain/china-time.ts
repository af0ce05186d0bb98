import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { chinaOffsetMs } from './display-time'

dayjs.extend(utc)

const dayMs = 86_400_000

/** What a clock in China shows, `2026-11-21T14:32:05.000Z`: wherever the phone stands, that of Greenwich eight hours on. */
const clockOfChina = (at: number): string => new Date(at + chinaOffsetMs).toISOString()

/** `2026-11-21T14:32:05+08:00`, as the city writes times. */
export const toWireTime = (at: number): string => `${clockOfChina(at).slice(0, 19)}+08:00`

/**
 * Midnight in China at the first of the month `months` after the one `at` lies in; negative for before. The clock of
 * China is read as if it were UTC, because dayjs' own offsets go through the phone's zone and err in the nights its
 * clocks change.
 */
export const startOfMonth = (at: number, months: number): number =>
  dayjs
    .utc(at + chinaOffsetMs)
    .startOf('month')
    .add(months, 'month')
    .valueOf() - chinaOffsetMs

/** The calendar day in China, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => clockOfChina(at).slice(0, 10)

/** The calendar month in China, `YYYYMM`. */
export const monthOf = (at: number): string => dayOf(at).slice(0, 7).replace('-', '')

/** Midnight in China at the beginning of a day `YYYY-MM-DD`, `days` later. */
export const startOfDay = (day: string, days = 0): number =>
  Date.parse(`${day}T00:00:00+08:00`) + days * dayMs

/** The calendar year in China at an instant. */
export const yearOf = (at: number): number => new Date(at + chinaOffsetMs).getUTCFullYear()
