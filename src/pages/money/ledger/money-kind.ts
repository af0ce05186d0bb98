import type { AccountYears } from '@/contract/account-years'
import { plainFen } from '@/domain/money'
import { moneyWords } from '../words/current'

/** Writes the kind of money of a change: this year's, carried over, or the amount of each. */
export function moneyKind({ currentYearFen, priorYearsFen }: AccountYears): string {
  const say = moneyWords.ledger
  if (priorYearsFen === 0) return say.currentYear
  if (currentYearFen === 0) return say.priorYears
  return say.both(plainFen(currentYearFen), plainFen(priorYearsFen))
}
