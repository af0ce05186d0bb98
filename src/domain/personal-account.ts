/**
 * The money of an account by the year in which it came in; `year` is the current year. Fen. Where the city keeps one balance,
 * all of it counts as carried over.
 */
export interface AccountMoney {
  readonly year: number
  /** 当年资金 */
  readonly currentYearFen: number
  /** 历年资金 */
  readonly priorYearsFen: number
}

/** A change of an account; amounts below zero are taken out. */
export interface AccountChange {
  readonly currentYearFen: number
  readonly priorYearsFen: number
}

/** Gives the account in a year: with a new year, current-year money becomes money carried over (rules.md §5.8). */
export function accountAt(account: AccountMoney | undefined, year: number): AccountMoney {
  if (!account) return { year, currentYearFen: 0, priorYearsFen: 0 }
  if (year <= account.year) return account
  return { year, currentYearFen: 0, priorYearsFen: account.priorYearsFen + account.currentYearFen }
}

/** Applies a change to an account. @throws RangeError when less than zero would be left, which no caller may ask for */
export function changed(account: AccountMoney, by: AccountChange): AccountMoney {
  const currentYearFen = account.currentYearFen + by.currentYearFen
  const priorYearsFen = account.priorYearsFen + by.priorYearsFen
  if (currentYearFen < 0 || priorYearsFen < 0) throw new RangeError('an account cannot go below zero')
  return { year: account.year, currentYearFen, priorYearsFen }
}

/** Returns the balance of an account: both kinds of money, in fen. */
export const balanceOf = ({ currentYearFen, priorYearsFen }: AccountChange): number =>
  currentYearFen + priorYearsFen
