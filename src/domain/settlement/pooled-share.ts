import type { Reason } from '@/contract/explanation'
import type { Benefit, Tier } from '@/contract/benefit'

/** The facts about the person, the institution and the year before this visit. */
export interface VisitContext {
  readonly retired: boolean
  readonly tier: Tier
  /** Care outside the insured place that was not filed. */
  readonly unfiled: boolean
  /** The deductible already met in the group this year, fen. */
  readonly deductibleMetFen: number
  /** The amount the pooled fund has paid in the group this year, fen. */
  readonly pooledPaidFen: number
  /** The number of admissions of this year before this one. */
  readonly earlierAdmissions: number
}

/** The part of a bill that the pooled fund and the large-amount insurance pay, in fen, with the reasons. */
export interface PooledShare {
  readonly deductibleFen: number
  readonly pooledFen: number
  readonly largeAmountFen: number
  readonly reasons: readonly Reason[]
}

const clampPercent = (percent: number): number => Math.min(100, Math.max(0, percent))

/** Gives the part of the deductible that is still open for this visit, fen. */
export function openDeductibleFen(
  { deductible }: Benefit,
  context: Pick<VisitContext, 'tier' | 'deductibleMetFen' | 'earlierAdmissions'>,
): number {
  if (deductible.counts === 'per-year') {
    return Math.max(0, deductible.fen[context.tier] - context.deductibleMetFen)
  }
  const row = deductible.fen[Math.min(context.earlierAdmissions, deductible.fen.length - 1)]
  return row?.[context.tier] ?? 0
}

/**
 * One band of the ratio: `wanted` is its payment before the cap, `pooled` and `beyond` after it; hundredths of a fen.
 */
interface BandShare {
  readonly ofFen: number
  readonly percent: number
  readonly wanted: number
  readonly pooled: number
  readonly beyond: number
}

function bandShares(coveredFen: number, benefit: Benefit, context: VisitContext): BandShare[] {
  const points = (context.retired ? benefit.retireePoints : 0) - (context.unfiled ? benefit.unfiledPoints : 0)
  let room = Math.max(0, benefit.annualCapFen - context.pooledPaidFen) * 100
  let from = Math.min(coveredFen, openDeductibleFen(benefit, context))
  const shares: BandShare[] = []
  for (const band of benefit.bands) {
    const upTo = Math.min(coveredFen, band.upToFen ?? coveredFen)
    if (upTo <= from) continue
    const percent = clampPercent(band.percent[context.tier] + points)
    const wanted = (upTo - from) * percent
    const pooled = Math.min(wanted, room)
    const beyond = percent > 0 ? ((wanted - pooled) * benefit.beyondCapPercent) / percent : 0
    shares.push({ ofFen: upTo - from, percent, wanted, pooled, beyond })
    room -= pooled
    from = upTo
  }
  return shares
}

const sumOf = (shares: readonly BandShare[], part: 'wanted' | 'pooled' | 'beyond'): number =>
  shares.reduce((sum, share) => sum + share[part], 0)

/**
 * Computes the fund's payment for the covered cost (steps 2 to 4, rules.md §6.2, §6.3, §6.5): deductible, ratio band
 * by band, yearly cap, and beyond it the part of 大额. Shares are kept in hundredths of a fen until the end and rounded
 * once each, so that a fen more of cost never makes any share smaller (rules.md §6.12).
 */
export function pooledShare(coveredFen: number, benefit: Benefit, context: VisitContext): PooledShare {
  const deductibleFen = Math.min(coveredFen, openDeductibleFen(benefit, context))
  const shares = bandShares(coveredFen, benefit, context)
  const pooled = sumOf(shares, 'pooled')
  const fundFen = Math.round((pooled + sumOf(shares, 'beyond')) / 100)
  const pooledFen = Math.min(fundFen, Math.round(pooled / 100))
  const largeAmountFen = fundFen - pooledFen
  const reasons: Reason[] = [
    { code: 'DEDUCTIBLE', fen: deductibleFen, ofFen: coveredFen, percent: null },
    ...ratioReasons(shares, pooledFen),
    {
      code: 'CAP',
      fen: Math.round((sumOf(shares, 'wanted') - pooled) / 100),
      ofFen: benefit.annualCapFen,
      percent: null,
    },
    { code: 'LARGE_AMOUNT', fen: largeAmountFen, ofFen: null, percent: benefit.beyondCapPercent },
  ]
  return { deductibleFen, pooledFen, largeAmountFen, reasons }
}

/** Gives the payment of each band, rounded so that the bands add up to the fund's payment. */
function ratioReasons(shares: readonly BandShare[], pooledFen: number): Reason[] {
  let allotted = 0
  let exact = 0
  return shares.map(({ ofFen, percent, pooled }) => {
    exact += pooled
    const fen = Math.min(pooledFen, Math.round(exact / 100)) - allotted
    allotted += fen
    return { code: 'RATIO', fen, ofFen, percent }
  })
}
