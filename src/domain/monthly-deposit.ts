import type { DepositRule } from '@/contract/policy'
import { partOf } from './money'

/** One monthly deposit with the numbers it was computed from. */
export interface ComputedDeposit {
  readonly fen: number
  readonly of: DepositRule['of']
  /** The base or pension of which the part was taken; for a fixed amount, that amount. */
  readonly baseFen: number
  /** Hundredths of a percent; absent for a fixed amount. */
  readonly basisPoints?: number
}

/** Finds the part for an age in full years; without a known age, the part of the oldest group. */
const partAt = ({ basisPoints, ages = [] }: Extract<DepositRule, { basisPoints: number }>, age: number) =>
  ages.find(({ upToAge }) => age <= upToAge)?.basisPoints ?? basisPoints

/**
 * Computes a monthly deposit by a city's rule (rules.md §8.3–§8.5).
 * @param baseFen contribution base, or a retiree's monthly pension
 * @param age full years, for rules that depend on age
 */
export function monthlyDeposit(rule: DepositRule, baseFen: number, age = Infinity): ComputedDeposit {
  if (rule.of === 'FIXED') return { fen: rule.fen, of: rule.of, baseFen: rule.fen }
  const basisPoints = partAt(rule, age)
  return { fen: partOf(baseFen, basisPoints), of: rule.of, baseFen, basisPoints }
}
