import type { Tier } from '@/contract/benefit'
import type { VisitType } from '@/contract/settlement'
import { parseFen } from '@/domain/money'

/** For whom: the person signed in, by their own standing, or anybody of a kind. */
export const personKinds = ['SELF', 'EMPLOYEE', 'RETIREE', 'RESIDENT'] as const
export type PersonKind = (typeof personKinds)[number]

/** In the order in which people meet them. */
export const visits = ['OUTPATIENT', 'EMERGENCY', 'CHRONIC', 'INPATIENT', 'PHARMACY'] as const

/** What was filled in so far. */
export interface EstimateDraft {
  readonly who: PersonKind | undefined
  readonly visit: VisitType | undefined
  readonly tier: Tier | undefined
  readonly amount: string
  readonly unfiled: boolean
}

export const emptyDraft: EstimateDraft = {
  who: undefined,
  visit: undefined,
  tier: undefined,
  amount: '',
  unfiled: false,
}

/** A draft with nothing missing. */
export interface Planned {
  readonly who: PersonKind
  readonly visit: VisitType
  readonly tier: Tier
  readonly fen: number
  readonly unfiled: boolean
}

export type EstimateField = 'who' | 'visit' | 'tier' | 'amount'

/** What is missing or cannot be read. A pharmacy has no tier to ask for. */
export function missingIn({ who, visit, tier, amount }: EstimateDraft): readonly EstimateField[] {
  const missing: readonly (EstimateField | false)[] = [
    who === undefined && 'who',
    visit === undefined && 'visit',
    tier === undefined && visit !== 'PHARMACY' && 'tier',
    parseFen(amount) === undefined && 'amount',
  ]
  return missing.filter((field) => field !== false)
}

/** The draft as it can be computed with; undefined while something is missing. */
export function planned(draft: EstimateDraft): Planned | undefined {
  const { who, visit, amount, unfiled } = draft
  const tier = visit === 'PHARMACY' ? 1 : draft.tier
  const fen = parseFen(amount)
  if (who === undefined || visit === undefined || tier === undefined || fen === undefined) return undefined
  return { who, visit, tier, fen, unfiled }
}
