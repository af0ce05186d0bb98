import type { ShareScope } from '@/contract/family-words'
import type { SharingRules } from '@/contract/policy'
import { startOfDay } from '../calendar'
import type { Check } from './decision'

/** How long, how much and for what a member may spend; null where there is no end or no cap. Days are `YYYY-MM-DD`. */
export interface SharingTerms {
  /** The last day it holds. */
  readonly endsOn: string | null
  readonly monthCapFen: number | null
  readonly visitCapFen: number | null
  readonly scopes: readonly ShareScope[]
}

/** When the terms are set, and what went before. */
export interface TermsMoment {
  readonly today: string
  readonly beginsOn: string
  /** The day something last changed between these two people; null for the first time. */
  readonly lastChangedOn: string | null
}

const isCap = (fen: number | null): boolean => fen === null || fen > 0

/**
 * What the city allows of caps, scopes and dates (rules.md §9.5, §9.7, §9.9). A cap of nothing would be an end and
 * not a cap, and a cap per visit above the one per month would say nothing. The end comes after the start and not
 * before today.
 */
export function maySetTerms(
  terms: SharingTerms,
  rules: SharingRules,
  { today, beginsOn, lastChangedOn }: TermsMoment,
): readonly Check[] {
  const { endsOn, monthCapFen, visitCapFen, scopes } = terms
  const known = scopes.every((scope) => rules.scopes.includes(scope))
  const wait = rules.daysBetweenChanges
  return [
    [scopes.length === 0 || !known, 'SCOPE_NOT_ALLOWED'],
    [!isCap(monthCapFen) || !isCap(visitCapFen), 'CAP_NOT_ALLOWED'],
    [monthCapFen !== null && (visitCapFen ?? 0) > monthCapFen, 'CAP_NOT_ALLOWED'],
    [endsOn !== null && (endsOn <= beginsOn || endsOn < today), 'PERIOD_NOT_ALLOWED'],
    [lastChangedOn !== null && startOfDay(lastChangedOn, wait) > startOfDay(today), 'CHANGE_TOO_SOON'],
  ]
}
