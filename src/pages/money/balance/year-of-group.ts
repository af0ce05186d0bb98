import type { Accumulation } from '@/contract/accumulation'

/** The progress towards a threshold or limit of the year, fen: the part reached, the part left, and the percentage. */
export interface Reached {
  readonly ofFen: number
  readonly soFarFen: number
  readonly toGoFen: number
  /** 0–100 */
  readonly percent: number
}

/**
 * The status of a group's deductible: `open` or `met` in the course of a year, `next` where it is due again at each
 * admission to hospital, or `none`.
 */
export type DeductibleStatus =
  | { readonly is: 'none' }
  | { readonly is: 'next'; readonly fen: number }
  | { readonly is: 'open' | 'met'; readonly reached: Reached }

const reachedOf = (ofFen: number, fen: number): Reached => {
  const soFarFen = Math.min(fen, ofFen)
  return { ofFen, soFarFen, toGoFen: ofFen - soFarFen, percent: ofFen === 0 ? 100 : (soFarFen / ofFen) * 100 }
}

/** Tells how far the deductible of a group is met; for inpatients it is the one of the next admission. */
export function deductibleStatus(year: Accumulation): DeductibleStatus {
  const { group, deductibleFen, deductibleMetFen } = year
  if (deductibleFen === 0) return { is: 'none' }
  if (group === 'INPATIENT') return { is: 'next', fen: deductibleFen }
  const reached = reachedOf(deductibleFen, deductibleMetFen)
  return { is: reached.toGoFen === 0 ? 'met' : 'open', reached }
}

/**
 * Gives the progress of the pooled fund's payments towards the yearly limit. The rest is no balance, because it
 * belongs to nobody.
 */
export const capReached = ({ pooledCapFen, pooledPaidFen }: Accumulation): Reached =>
  reachedOf(pooledCapFen, pooledPaidFen)
