import type { Deposit } from '@/contract/deposit'
import type { DepositRule } from '@/contract/policy'
import { twelveMonthsTo, yearOfMonth } from './calendar-month'
import { monthlyDeposit } from './monthly-deposit'

/** A month's money into the account that has not come yet. */
export interface ExpectedDeposit {
  /** `YYYYMM` */
  readonly month: string
  readonly fen: number
}

/** The newest of some deposits, by the month it is for. */
export const newestDeposit = (deposits: readonly Deposit[]): Deposit | undefined =>
  deposits.reduce<Deposit | undefined>(
    (newest, deposit) => (newest && newest.month > deposit.month ? newest : deposit),
    undefined,
  )

/** The rule a deposit was computed by; one we cannot compute counts as a fixed amount. */
function ruleOf({ of, fen, basisPoints }: Deposit): DepositRule {
  return of === 'OTHER' || of === 'FIXED' || basisPoints === null ? { of: 'FIXED', fen } : { of, basisPoints }
}

/**
 * What the rest of this year would bring if base and rule stay those of the newest deposit: the months after it, from this
 * one on. Past months without a deposit are none that will come. Nothing where this year has no deposit to go by.
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
