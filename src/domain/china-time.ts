import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { chinaOffsetMs } from './display-time'

dayjs.extend(utc)

/**
 * China has one time zone and no summer time; a phone may stand anywhere. The clock of China is read as if it were UTC,
 * because dayjs' own offsets go through the phone's zone and err in the nights its clocks change.
 */
const inChina = (at: number) => dayjs.utc(at + chinaOffsetMs)

/** `2026-11-21T14:32:05+08:00`, as the city writes times. */
export const toWireTime = (at: number): string => `${inChina(at).format('YYYY-MM-DDTHH:mm:ss')}+08:00`

/** Midnight in China at the first of the month `months` after the one `at` lies in; negative for before. */
export const startOfMonth = (at: number, months: number): number =>
  inChina(at).startOf('month').add(months, 'month').valueOf() - chinaOffsetMs

/** The calendar day in China, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => inChina(at).format('YYYY-MM-DD')

/** The calendar month in China, `YYYYMM`. */
export const monthOf = (at: number): string => inChina(at).format('YYYYMM')

/** Midnight in China at the beginning of a day `YYYY-MM-DD`, `days` later. */
export const startOfDay = (day: string, days = 0): number =>
  dayjs.utc(`${day}T00:00:00Z`).add(days, 'day').valueOf() - chinaOffsetMs

/** The calendar year in China at an instant. */
export const yearOf = (at: number): number => inChina(at).year()
