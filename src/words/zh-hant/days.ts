import type { DisplayTime } from '@/domain/china-time'

/** Writes the day of an instant; the year only when it is not this one. */
export const day = ({ year, month, day: date }: Pick<DisplayTime, 'year' | 'month' | 'day'>): string =>
  `${year === undefined ? '' : `${year}年`}${month}月${date}日`

/** Writes `2027-12-31` for reading. */
export const isoDay = (iso: string): string => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}
