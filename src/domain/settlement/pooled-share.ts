import type { Benefit, Tier } from './benefit'

/** What is known of the person and the year before this visit. */
export interface Standing {
  readonly retired: boolean
  readonly tier: Tier
  /** Care outside the insured place that was not filed for. */
  readonly unfiled: boolean
  /** Deductible already met in the group this year, fen. */
  readonly deductibleMetFen: number
  /** Paid by the pooled fund in the group this year, fen. */
  readonly pooledPaidFen: number
  /** Admissions of this year before this one. */
  readonly earlierAdmissions: number
}

export interface PooledShare {
  readonly deductibleFen: number
  readonly pooledFen: number
  readonly largeAmountFen: number
}

const clampPercent = (percent: number): number => Math.min(100, Math.max(0, percent))

/** What of the deductible is still open for this visit. */
export function openDeductibleFen(benefit: Benefit, standing: Standing): number {
  const { deductible } = benefit
  if (deductible.counts === 'per-year') {
    return Math.max(0, deductible.fen[standing.tier] - standing.deductibleMetFen)
  }
  const row = deductible.fen[Math.min(standing.earlierAdmissions, deductible.fen.length - 1)]
  return row?.[standing.tier] ?? 0
}

/**
 * Steps 2–4 (product.md §6): deductible, ratio band by band, yearly cap, the excess to 大额.
 * Shares are kept in hundredths of a fen until the end and rounded once each, so that a fen more of cost never makes
 * any share smaller.
 */
export function pooledShare(coveredFen: number, benefit: Benefit, standing: Standing): PooledShare {
  const deductibleFen = Math.min(coveredFen, openDeductibleFen(benefit, standing))
  const points =
    (standing.retired ? benefit.retireePoints : 0) - (standing.unfiled ? benefit.unfiledPoints : 0)
  let roomHundredths = Math.max(0, benefit.annualCapFen - standing.pooledPaidFen) * 100
  let pooledHundredths = 0
  let beyondHundredths = 0
  let from = deductibleFen
  for (const band of benefit.bands) {
    const upTo = Math.min(coveredFen, band.upToFen ?? coveredFen)
    if (upTo <= from) continue
    const percent = clampPercent(band.percent[standing.tier] + points)
    const wanted = (upTo - from) * percent
    const pooled = Math.min(wanted, roomHundredths)
    pooledHundredths += pooled
    roomHundredths -= pooled
    if (percent > 0) beyondHundredths += ((wanted - pooled) * benefit.beyondCapPercent) / percent
    from = upTo
  }
  const fundFen = Math.round((pooledHundredths + beyondHundredths) / 100)
  const pooledFen = Math.min(fundFen, Math.round(pooledHundredths / 100))
  return { deductibleFen, pooledFen, largeAmountFen: fundFen - pooledFen }
}
