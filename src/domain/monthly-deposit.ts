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

/** @param baseFen contribution base, or a retiree's monthly pension (product.md §8) */
export function monthlyDeposit(rule: DepositRule, baseFen: number): ComputedDeposit {
  if (rule.of === 'FIXED') return { fen: rule.fen, of: rule.of, baseFen: rule.fen }
  const { of, basisPoints } = rule
  return { fen: partOf(baseFen, basisPoints), of, baseFen, basisPoints }
}
