import type { YearOfContributions, YearOfDeposits } from '../api'
import type { Account } from '@/contract/account'
import type { Contribution } from '@/contract/contribution'
import { monthOf } from '@/domain/china-day'
import { contributionMonths, isYearly, type ContributionMonth } from '@/domain/contribution-months'
import { sumFen } from '@/domain/money'

/** What the city said of a year's contributions, of what came into the account in it, and where accounts are. */
export interface ContributionYear {
  readonly paidIn: YearOfContributions
  readonly cameIn: YearOfDeposits
  readonly accounts: readonly Account[]
}

/** Fen of a year that were paid; what is still owed is not in them. */
export interface YearTotals {
  readonly employerFen: number
  readonly ownFen: number
  /** A part of the two, not a third. */
  readonly intoAccountFen: number
  readonly unpaidFen: number
}

export interface LineShown extends Contribution {
  /** Told only when the year's lines are from more than one insured place. */
  readonly placeName: string | undefined
}

export interface MonthShown extends Omit<ContributionMonth, 'lines'> {
  readonly lines: readonly LineShown[]
  /** What the lines say goes into the account, and what came into it for this month. */
  readonly toAccountFen: number
  readonly cameInFen: number
}

/** How far somebody is on the way to insurance for life; nothing where the city does not count. */
export interface Lifetime {
  readonly paidMonths: number
  readonly neededMonths: number
}

export interface ContributionsScreen {
  readonly year: number
  readonly lifetime: Lifetime | undefined
  /** `exempt`: nothing was paid and the account was filled all the same, as it is for retirees. */
  readonly is: 'nothing' | 'exempt' | 'paid'
  readonly totals: YearTotals
  /** A resident's premium for the whole year. */
  readonly yearly: readonly LineShown[]
  /** Latest first; months nobody misses are left out. */
  readonly months: readonly MonthShown[]
}

/** @param now epoch ms */
export function contributionsScreen(value: ContributionYear, now: number): ContributionsScreen {
  const { paidIn, cameIn } = value
  const { year, contributions, paidMonths, lifetimeMonths } = paidIn
  const named = lineNamer(value)
  const deposited = new Set(cameIn.deposits.map(({ month }) => month))
  const months = contributionMonths(paidIn, deposited, monthOf(now))
    .filter(({ status: standing, lines }) => standing !== 'NOT_DUE' || lines.length > 0)
    .reverse()
    .map((month) => ({
      ...month,
      lines: month.lines.map(named),
      toAccountFen: totalsOf(month.lines).intoAccountFen,
      cameInFen: sumFen(cameIn.deposits.filter((one) => one.month === month.month).map(({ fen }) => fen)),
    }))
  const exempt = contributions.length === 0 && months.some(({ status: standing }) => standing === 'EXEMPT')
  return {
    year,
    lifetime: lifetimeMonths && paidMonths > 0 ? { paidMonths, neededMonths: lifetimeMonths } : undefined,
    is: exempt ? 'exempt' : months.length + contributions.length === 0 ? 'nothing' : 'paid',
    totals: totalsOf(contributions),
    yearly: contributions.filter(isYearly).map(named),
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
