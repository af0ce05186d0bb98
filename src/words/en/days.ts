import type { DisplayTime } from '@/domain/china-time'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Gives the short name of a month, `Nov`; 1 is January. */
export const shortMonth = (month: number): string => months[month - 1] ?? String(month)

/** Writes the day of an instant, `21 Nov`; the year only when it is not this one. */
export const day = ({ year, month, day: date }: Pick<DisplayTime, 'year' | 'month' | 'day'>): string =>
  `${date} ${shortMonth(month)}${year === undefined ? '' : ` ${year}`}`

/** Writes `2027-12-31` for reading: `31 Dec 2027`. */
export const isoDay = (iso: string): string => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return `${Number(date)} ${shortMonth(Number(month))} ${year}`
}
