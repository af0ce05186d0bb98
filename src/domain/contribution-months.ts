import type { Contribution } from '@/contract/contribution'
import { monthNumber, twelveMonthsTo } from './calendar-month'

/**
 * How a month stands with employee insurance (310).
 * PAID: paid. UNPAID: the city has the line and not the money. GAP: nothing was paid, though something was before (断缴).
 * PENDING: this month, nothing yet. EXEMPT: nothing was paid, and money came into the account all the same, as it does for
 * retirees. NOT_DUE: nothing anybody misses – before the first contribution known, or in a year paid for as a resident.
 */
export type MonthStatus = 'PAID' | 'UNPAID' | 'GAP' | 'PENDING' | 'EXEMPT' | 'NOT_DUE'

export interface ContributionMonth {
  /** `YYYYMM` */
  readonly month: string
  readonly status: MonthStatus
  readonly lines: readonly Contribution[]
}

export interface PaidInYear {
  readonly year: number
  readonly contributions: readonly Contribution[]
  /** Months of 310 paid in all years. */
  readonly paidMonths: number
}

/** A resident's premium is for the whole year, whatever month it names. */
export const isYearly = ({ kind }: Contribution): boolean => kind === 'RESIDENT'

/**
 * From which month of the year on contributions are known; undefined when none are. The city tells how many months were
 * paid in all: when more were paid outside this year than there are months after it, some were paid before it.
 */
function knownSince({ year, contributions, paidMonths }: PaidInYear, monthNow: string): string | undefined {
  const basic = contributions.filter(({ kind }) => kind === 'EMPLOYEE')
  const paidHere = new Set(basic.filter(({ paid }) => paid).map(({ month }) => month)).size
  const monthsSince = Math.max(0, monthNumber(monthNow) - monthNumber(`${year}12`))
  if (paidMonths - paidHere > monthsSince) return `${year}01`
  return basic.map(({ month }) => month).sort()[0]
}

/**
 * Every month of a year up to this one, January first, with what was paid for it and how it stands; months to come only
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

  const standing = (month: string, lines: readonly Contribution[]): MonthStatus => {
    if (lines.some(({ paid }) => !paid)) return 'UNPAID'
    if (lines.some(({ kind }) => kind === 'EMPLOYEE')) return 'PAID'
    if (deposited.has(month)) return 'EXEMPT'
    if (since === undefined || month < since || month > monthNow) return 'NOT_DUE'
    return month === monthNow ? 'PENDING' : 'GAP'
  }
  return months.map((month) => {
    const lines = monthly.filter((line) => line.month === month)
    return { month, lines, status: standing(month, lines) }
  })
}
