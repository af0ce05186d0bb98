import type { Tier } from '@/contract/benefit'
import type { Distance } from '@/contract/estimate'
import type { VisitType } from '@/contract/settlement'
import { parseFen } from '@/domain/typed-amount'

/** The people to estimate for: the person signed in, by their own year so far, or any person of a kind. */
export const personKinds = ['SELF', 'EMPLOYEE', 'RETIREE', 'RESIDENT'] as const

/** One of the kinds of insured people. */
export type PersonKind = (typeof personKinds)[number]

/** The visits in the order in which people meet them. */
export const visits = ['OUTPATIENT', 'EMERGENCY', 'CHRONIC', 'INPATIENT', 'PHARMACY'] as const

/** The form as far as it is filled in. */
export interface EstimateDraft {
  readonly who: PersonKind | undefined
  readonly visit: VisitType | undefined
  readonly tier: Tier | undefined
  readonly amount: string
  readonly distance: Distance
  /** True where care elsewhere is filed for; of oneself the city knows. */
  readonly filed: boolean
}

/** The draft before anything is filled in. */
export const emptyDraft: EstimateDraft = {
  who: undefined,
  visit: undefined,
  tier: undefined,
  amount: '',
  distance: 'HERE',
  filed: false,
}

/** A complete draft. */
export interface Planned {
  readonly who: PersonKind
  readonly visit: VisitType
  readonly tier: Tier
  readonly fen: number
  readonly distance: Distance
  readonly filed: boolean
}

/** One field of the draft. */
export type EstimateField = 'who' | 'visit' | 'tier' | 'amount'

/** Lists the fields that are missing or cannot be read. A pharmacy has no tier. */
export function missingIn({ who, visit, tier, amount }: EstimateDraft): readonly EstimateField[] {
  const missing: readonly (EstimateField | false)[] = [
    who === undefined && 'who',
    visit === undefined && 'visit',
    tier === undefined && visit !== 'PHARMACY' && 'tier',
    parseFen(amount) === undefined && 'amount',
  ]
  return missing.filter((field) => field !== false)
}

/** Gives the complete draft; undefined while something is missing. */
export function planned(draft: EstimateDraft): Planned | undefined {
  const { who, visit, amount, distance, filed } = draft
  const tier = visit === 'PHARMACY' ? 1 : draft.tier
  const fen = parseFen(amount)
  if (who === undefined || visit === undefined || tier === undefined || fen === undefined) return undefined
  return { who, visit, tier, fen, distance, filed }
}
