import type { Drawn } from '@/domain/settlement/payers'
import type { AccountMoney } from './world'

/** The account as it stands in a year: with the new year, what was current becomes money carried over. */
export function accountAt(account: AccountMoney | undefined, year: number): AccountMoney {
  if (!account) return { year, currentYearFen: 0, priorYearsFen: 0 }
  if (year <= account.year) return { ...account }
  return { year, currentYearFen: 0, priorYearsFen: account.priorYearsFen + account.currentYearFen }
}

/** @throws when a withdrawal would leave less than nothing, which no settlement may ask for */
export function withdraw(account: AccountMoney, drawn: Drawn): AccountMoney {
  const currentYearFen = account.currentYearFen - drawn.currentYearFen
  const priorYearsFen = account.priorYearsFen - drawn.priorYearsFen
  if (currentYearFen < 0 || priorYearsFen < 0) throw new RangeError('an account cannot go below zero')
  return { year: account.year, currentYearFen, priorYearsFen }
}
