import type { YearOfContributions, YearOfDeposits } from '../api'
import type { Account } from '@/contract/account'
import type { Contribution } from '@/contract/contribution'
import { monthOf } from '@/domain/china-day'
import { contributionMonths, isYearly, type ContributionMonth } from '@/domain/contribution-months'
import { sumFen } from '@/domain/money'

/** The city's answers for a year: contributions, deposits, and accounts. */
export interface ContributionYear {
  readonly paidIn: YearOfContributions
  readonly cameIn: YearOfDeposits
  readonly accounts: readonly Account[]
}

/** The amounts paid in a year, fen, without what is still owed. */
export interface YearTotals {
  readonly employerFen: number
  readonly ownFen: number
  /** A part of the two amounts above. */
  readonly intoAccountFen: number
  readonly unpaidFen: number
}

/** One contribution as the page shows it. */
export interface LineShown extends Contribution {
  /** Present only when the year's lines are from more than one insured place. */
  readonly placeName: string | undefined
}

/** One month as the page shows it. */
export interface MonthShown extends Omit<ContributionMonth, 'lines'> {
  readonly lines: readonly LineShown[]
  /** The amount that should go into the account by the lines, and the amount deposited for this month. */
  readonly toAccountFen: number
  readonly cameInFen: number
}

/** The progress towards insurance for life. */
export interface Lifetime {
  readonly paidMonths: number
  readonly neededMonths: number
}

/** The content of the contributions page for one year. */
export interface ContributionsScreen {
  readonly year: number
  readonly lifetime: Lifetime | undefined
  /** `exempt`: nothing was paid, but the account received deposits, as it does for retirees. */
  readonly is: 'nothing' | 'exempt' | 'paid'
  readonly totals: YearTotals
  /** A resident's premium for the whole year. */
  readonly yearly: readonly LineShown[]
  /** The months, latest first, without those in which nothing is missing or paid. */
  readonly months: readonly MonthShown[]
}

/** Prepares the contributions page. @param now epoch ms */
export function contributionsScreen(value: ContributionYear, now: number): ContributionsScreen {
  const { paidIn, cameIn } = value
  const { year, contributions, paidMonths, lifetimeMonths } = paidIn
  const withPlaceName = lineNamer(value)
  const deposited = new Set(cameIn.deposits.map(({ month }) => month))
  const months = contributionMonths(paidIn, deposited, monthOf(now))
    .filter(({ status, lines }) => status !== 'NOT_DUE' || lines.length > 0)
    .reverse()
    .map((month) => ({
      ...month,
      lines: month.lines.map(withPlaceName),
      toAccountFen: totalsOf(month.lines).intoAccountFen,
      cameInFen: sumFen(cameIn.deposits.filter((one) => one.month === month.month).map(({ fen }) => fen)),
    }))
  const exempt = contributions.length === 0 && months.some(({ status }) => status === 'EXEMPT')
  return {
    year,
    lifetime: lifetimeMonths && paidMonths > 0 ? { paidMonths, neededMonths: lifetimeMonths } : undefined,
    is: exempt ? 'exempt' : months.length + contributions.length === 0 ? 'nothing' : 'paid',
    totals: totalsOf(contributions),
    yearly: contributions.filter(isYearly).map(withPlaceName),
    months,
  }
}

function totalsOf(lines: readonly Contribution[]): YearTotals {
  const paid = lines.filter((line) => line.paid)
  const owed = lines.filter((line) => !line.paid)
  return {
    employerFen: sumFen(paid.map(({ employerFen }) => employerFen)),
    ownFen: sumFen(paid.map(({ ownFen }) => ownFen)),
    intoAccountFen: sumFen(paid.map(({ intoAccountFen }) => intoAccountFen)),
    unpaidFen: sumFen(owed.map(({ employerFen, ownFen }) => employerFen + ownFen)),
  }
}

function lineNamer({ paidIn, accounts }: ContributionYear): (line: Contribution) => LineShown {
  const several = new Set(paidIn.contributions.map(({ placeCode }) => placeCode)).size > 1
  const nameOf = (code: string): string =>
    accounts.find(({ place }) => place.code === code)?.place.name ?? code
  return (line) => ({ ...line, placeName: several ? nameOf(line.placeCode) : undefined })
}
