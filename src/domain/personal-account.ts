/** Money by the year it came in; `year` says which year is the current one. Fen. */
export interface AccountMoney {
  readonly year: number
  /** 当年资金 */
  readonly currentYearFen: number
  /** 历年资金 */
  readonly priorYearsFen: number
}

/** What changes an account; below zero takes out. */
export interface AccountChange {
  readonly currentYearFen: number
  readonly priorYearsFen: number
}

/** The account as it stands in a year: with the new year, what was current becomes money carried over (rules.md §5.8). */
export function accountAt(account: AccountMoney | undefined, year: number): AccountMoney {
  if (!account) return { year, currentYearFen: 0, priorYearsFen: 0 }
  if (year <= account.year) return account
  return { year, currentYearFen: 0, priorYearsFen: account.priorYearsFen + account.currentYearFen }
}

/** @throws when less than nothing would be left, which nothing may ask for */
export function changed(account: AccountMoney, by: AccountChange): AccountMoney {
  const currentYearFen = account.currentYearFen + by.currentYearFen
  const priorYearsFen = account.priorYearsFen + by.priorYearsFen
  if (currentYearFen < 0 || priorYearsFen < 0) throw new RangeError('an account cannot go below zero')
  return { year: account.year, currentYearFen, priorYearsFen }
}

export const balanceOf = ({ currentYearFen, priorYearsFen }: AccountChange): number =>
  currentYearFen + priorYearsFen
