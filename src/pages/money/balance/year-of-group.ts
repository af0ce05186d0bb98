import type { Accumulation } from '@/contract/accumulation'

/** A threshold or a limit of the year, in fen: how much is reached, how much is missing or left, and both as a bar. */
export interface Reached {
  readonly ofFen: number
  readonly soFarFen: number
  readonly toGoFen: number
  /** 0–100 */
  readonly percent: number
}

/**
 * How the person stands with the deductible of a group of benefits: met bit by bit through a year, asked for anew at each
 * admission to hospital (`next`), or none at all.
 */
export type DeductibleStatus =
  | { readonly is: 'none' }
  | { readonly is: 'next'; readonly fen: number }
  | { readonly is: 'open' | 'met'; readonly reached: Reached }

const reachedOf = (ofFen: number, fen: number): Reached => {
  const soFarFen = Math.min(fen, ofFen)
  return { ofFen, soFarFen, toGoFen: ofFen - soFarFen, percent: ofFen === 0 ? 100 : (soFarFen / ofFen) * 100 }
}

export function deductibleStatus(year: Accumulation): DeductibleStatus {
  const { group, deductibleFen, deductibleMetFen } = year
  if (deductibleFen === 0) return { is: 'none' }
  if (group === 'INPATIENT') return { is: 'next', fen: deductibleFen }
  const reached = reachedOf(deductibleFen, deductibleMetFen)
  return { is: reached.toGoFen === 0 ? 'met' : 'open', reached }
}

/** How much of the yearly limit the pooled fund has paid. Never a balance: nobody owns what is left of it. */
export const capReached = ({ pooledCapFen, pooledPaidFen }: Accumulation): Reached =>
  reachedOf(pooledCapFen, pooledPaidFen)
