import type { Contribution } from '@/contract/contribution'
import { monthNumber, twelveMonthsTo } from './calendar-month'

/**
 * The status of a month in employee insurance (310). PAID: paid. UNPAID: the city has the line but not the money.
 * GAP: nothing was paid, although something was paid before (断缴). PENDING: the current month, nothing paid yet.
 * EXEMPT: nothing was paid, but money came into the account, as it does for retirees. NOT_DUE: nothing is missing,
 * because the month is before the first known contribution or in a year paid as a resident.
 */
export type MonthStatus = 'PAID' | 'UNPAID' | 'GAP' | 'PENDING' | 'EXEMPT' | 'NOT_DUE'

/** The contributions of one month, and its status. */
export interface ContributionMonth {
  /** `YYYYMM` */
  readonly month: string
  readonly status: MonthStatus
  readonly lines: readonly Contribution[]
}

/** The contributions of a year. */
export interface PaidInYear {
  readonly year: number
  readonly contributions: readonly Contribution[]
  /** Months of 310 paid in all years. */
  readonly paidMonths: number
}

/** Tells whether a line is a resident's premium, which pays for the whole year, whatever month it names. */
export const isYearly = ({ kind }: Contribution): boolean => kind === 'RESIDENT'

/**
 * Finds the first month of the year for which contributions are known; undefined when there is none. The city gives
 * the number of months paid in all years: when more of them lie outside this year than there are months after it,
 * some were paid before it.
 */
function knownSince({ year, contributions, paidMonths }: PaidInYear, monthNow: string): string | undefined {
  const basic = contributions.filter(({ kind }) => kind === 'EMPLOYEE')
  const paidHere = new Set(basic.filter(({ paid }) => paid).map(({ month }) => month)).size
  const monthsSince = Math.max(0, monthNumber(monthNow) - monthNumber(`${year}12`))
  if (paidMonths - paidHere > monthsSince) return `${year}01`
  return basic.map(({ month }) => month).sort()[0]
}

/**
 * Lists the months of a year up to this one, January first, with their contributions and status; later months only
 * where something is already paid for them. Yearly premiums belong to no month.
 * @param deposited months in which money came into the account, `YYYYMM`
 * @param monthNow `YYYYMM` in China
 */
export function contributionMonths(
  paidIn: PaidInYear,
  deposited: ReadonlySet<string>,
  monthNow: string,
): ContributionMonth[] {
  const monthly = paidIn.contributions.filter((line) => !isYearly(line))
  const asResident = paidIn.contributions.some((line) => isYearly(line) && line.paid)
  const since = asResident ? undefined : knownSince(paidIn, monthNow)
  const past = twelveMonthsTo(`${paidIn.year}12`).filter((month) => month <= monthNow)
  const months = [...new Set([...past, ...monthly.map(({ month }) => month)])].sort()

  const statusOf = (month: string, lines: readonly Contribution[]): MonthStatus => {
    if (lines.some(({ paid }) => !paid)) return 'UNPAID'
    if (lines.some(({ kind }) => kind === 'EMPLOYEE')) return 'PAID'
    if (deposited.has(month)) return 'EXEMPT'
    if (since === undefined || month < since || month > monthNow) return 'NOT_DUE'
    return month === monthNow ? 'PENDING' : 'GAP'
  }
  return months.map((month) => {
    const lines = monthly.filter((line) => line.month === month)
    return { month, lines, status: statusOf(month, lines) }
  })
}
