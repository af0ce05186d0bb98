import type { DisplayTime } from '@/domain/china-time'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A month by its short name, `Nov`; 1 is January. */
export const shortMonth = (month: number): string => months[month - 1] ?? String(month)

/** The day of an instant, `21 Nov`; the year only when it is not this one. */
export const day = ({ year, month, day: date }: Pick<DisplayTime, 'year' | 'month' | 'day'>): string =>
  `${date} ${shortMonth(month)}${year === undefined ? '' : ` ${year}`}`

/** `2027-12-31` as it is read: `31 Dec 2027`. */
export const isoDay = (iso: string): string => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return `${Number(date)} ${shortMonth(Number(month))} ${year}`
}
