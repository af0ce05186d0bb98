import type { DepositRule } from '@/contract/policy'
import { partOf } from './money'

/** One month's money into the personal account, with what it was computed from. */
export interface ComputedDeposit {
  readonly fen: number
  readonly of: DepositRule['of']
  /** The base or pension the part was taken of; for a fixed amount, that amount. */
  readonly baseFen: number
  /** Hundredths of a percent; absent for a fixed amount. */
  readonly basisPoints?: number
}

/** The part for somebody of an age, in full years; for whoever's age is not known, the one of the oldest. */
const partAt = ({ basisPoints, ages = [] }: Extract<DepositRule, { basisPoints: number }>, age: number) =>
  ages.find(({ upToAge }) => age <= upToAge)?.basisPoints ?? basisPoints

/**
 * Computes one month's money into the account by a city's rule (rules.md §8.3–§8.5).
 * @param baseFen contribution base, or a retiree's monthly pension
 * @param age in full years, where the rule may go by it
 */
export function monthlyDeposit(rule: DepositRule, baseFen: number, age = Infinity): ComputedDeposit {
  if (rule.of === 'FIXED') return { fen: rule.fen, of: rule.of, baseFen: rule.fen }
  const basisPoints = partAt(rule, age)
  return { fen: partOf(baseFen, basisPoints), of: rule.of, baseFen, basisPoints }
}
