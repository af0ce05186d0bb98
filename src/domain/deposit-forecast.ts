import type { Deposit } from '@/contract/deposit'
import type { DepositRule } from '@/contract/policy'
import { twelveMonthsTo, yearOfMonth } from './calendar-month'
import { monthlyDeposit } from './monthly-deposit'

/** A deposit into the account that has not arrived yet. */
export interface ExpectedDeposit {
  /** `YYYYMM` */
  readonly month: string
  readonly fen: number
}

/** Finds the newest of some deposits, by the month it is for. */
export const newestDeposit = (deposits: readonly Deposit[]): Deposit | undefined =>
  deposits.reduce<Deposit | undefined>(
    (newest, deposit) => (newest && newest.month > deposit.month ? newest : deposit),
    undefined,
  )

/** Gives the rule by which a deposit was computed; an unknown rule counts as a fixed amount. */
function ruleOf({ of, fen, basisPoints }: Deposit): DepositRule {
  return of === 'OTHER' || of === 'FIXED' || basisPoints === null ? { of: 'FIXED', fen } : { of, basisPoints }
}

/**
 * Forecasts the deposits of the rest of this year, from the month after the newest deposit or from this month on,
 * assuming that base and rule stay those of the newest deposit. A past month without a deposit gets none. The
 * forecast is empty where this year has no deposit yet.
 * @param deposits of one year
 * @param monthNow `YYYYMM` in China
 */
export function depositForecast(deposits: readonly Deposit[], monthNow: string): ExpectedDeposit[] {
  const newest = newestDeposit(deposits)
  if (!newest || yearOfMonth(newest.month) !== yearOfMonth(monthNow)) return []
  const { fen } = monthlyDeposit(ruleOf(newest), newest.baseFen)
  return twelveMonthsTo(`${yearOfMonth(monthNow)}12`)
    .filter((month) => month >= monthNow && month > newest.month)
    .map((month) => ({ month, fen }))
}
