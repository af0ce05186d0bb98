import type { YearOfDeposits } from '../api'
import type { Account } from '@/contract/account'
import type { Deposit } from '@/contract/deposit'
import { yearOfMonth } from '@/domain/calendar-month'
import { monthOf } from '@/domain/china-day'
import { depositForecast, newestDeposit, type ExpectedDeposit } from '@/domain/deposit-forecast'
import { sumFen } from '@/domain/money'

/** The city's answers for a year: deposits and accounts. */
export interface DepositYear {
  readonly cameIn: YearOfDeposits
  readonly accounts: readonly Account[]
}

/**
 * The outlook on the coming months. `past`: the year is over or its last month has arrived. `stopped`: nothing comes
 * into a frozen account, and the city tells why it is frozen. `open`: this year has no deposit yet from which to
 * forecast.
 */
export type Outlook =
  | { readonly is: 'past' }
  | { readonly is: 'open' }
  | { readonly is: 'stopped'; readonly because: string }
  | {
      readonly is: 'expected'
      /** Latest first. */
      readonly months: readonly ExpectedDeposit[]
      readonly expectedFen: number
      readonly wholeYearFen: number
      /** The month whose base and rule the forecast assumes. */
      readonly basedOn: string
    }

/** One deposit as the page shows it. */
export interface DepositLine extends Deposit {
  /** Present only when the year's deposits are from more than one insured place. */
  readonly placeName: string | undefined
}

/** The content of the deposits page for one year. */
export type DepositsScreen =
  | { readonly is: 'no-account' }
  | {
      readonly is: 'year'
      readonly year: number
      readonly totalFen: number
      /** Latest first. */
      readonly lines: readonly DepositLine[]
      readonly outlook: Outlook
    }

/** Prepares the deposits page. @param now epoch ms */
export function depositsScreen({ cameIn, accounts }: DepositYear, now: number): DepositsScreen {
  const { year, deposits } = cameIn
  if (accounts.length === 0 && deposits.length === 0) return { is: 'no-account' }
  const totalFen = sumFen(deposits.map(({ fen }) => fen))
  const severalPlaces = new Set(deposits.map(({ placeCode }) => placeCode)).size > 1
  const nameOf = (code: string): string =>
    accounts.find(({ place }) => place.code === code)?.place.name ?? code
  const lines = [...deposits].reverse().map((deposit) => ({
    ...deposit,
    placeName: severalPlaces ? nameOf(deposit.placeCode) : undefined,
  }))
  return { is: 'year', year, totalFen, lines, outlook: outlookOf({ cameIn, accounts }, totalFen, now) }
}

function outlookOf({ cameIn, accounts }: DepositYear, totalFen: number, now: number): Outlook {
  const { year, deposits } = cameIn
  const monthNow = monthOf(now)
  if (year < yearOfMonth(monthNow)) return { is: 'past' }
  const newest = newestDeposit(deposits)
  const account = newest ? accounts.find(({ place }) => place.code === newest.placeCode) : accounts[0]
  if (account && account.frozenBecause !== null) return { is: 'stopped', because: account.frozenBecause }
  if (!newest) return { is: 'open' }
  const months = depositForecast(deposits, monthNow).reverse()
  if (months.length === 0) return { is: 'past' }
  const expectedFen = sumFen(months.map(({ fen }) => fen))
  return { is: 'expected', months, expectedFen, wholeYearFen: totalFen + expectedFen, basedOn: newest.month }
}
