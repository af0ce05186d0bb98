import type { VisitType } from '@/contract/settlement'

/** One tier each for primary, secondary and tertiary institutions (一级、二级、三级). */
export type Tier = 1 | 2 | 3
export type ByTier<T> = Readonly<Record<Tier, T>>

/** What the pooled fund pays of the covered cost up to a cumulated amount of it; the last band has no end. */
export interface RatioBand {
  /** Upper end in fen of this visit's covered cost, deductible included; null for the last band. */
  readonly upToFen: number | null
  readonly percent: ByTier<number>
}

/** The rules of one city for one insurance and one group of visit types. */
export interface Benefit {
  readonly visits: readonly VisitType[]
  /** Which deductible and cap the visits share within a year. */
  readonly group: 'outpatient' | 'inpatient' | 'chronic'
  readonly deductible:
    | { readonly counts: 'per-year'; readonly fen: ByTier<number> }
    /** First, second, … admission of the year; the last figure holds for all later ones. */
    | { readonly counts: 'per-admission'; readonly fen: readonly ByTier<number>[] }
  readonly bands: readonly RatioBand[]
  /** Added for retirees, in points. */
  readonly retireePoints: number
  /** Taken away for care outside the insured place that was not filed, in points. */
  readonly unfiledPoints: number
  /** What the pooled fund pays at most in a year. */
  readonly annualCapFen: number
  /** What 大额 pays of covered cost beyond the cap, 0–100. */
  readonly beyondCapPercent: number
}

export type OwnShare = 'deductible' | 'coinsurance' | 'paidFirst' | 'overLimit' | 'outOfCatalogue'

/** Which parts of the person's share a kind of account money may pay, by visit type (product.md §5). */
export type AccountRule = Readonly<Partial<Record<VisitType, readonly OwnShare[]>>>

/** Everything a city's rules say about one insurance. */
export interface Policy {
  readonly benefits: readonly Benefit[]
  readonly currentYearPays: AccountRule
  readonly priorYearsPay: AccountRule
}
