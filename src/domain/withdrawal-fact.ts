import type { WithdrawalGround } from '@/contract/policy'

const groundsWithFact = ['LIVING_ELSEWHERE', 'NOT_TRANSFERABLE', 'SERIOUS_ILLNESS'] as const

/**
 * A ground for taking money out that depends on a fact only the person knows: filed, refused by the new place,
 * listed.
 */
export type GroundWithFact = (typeof groundsWithFact)[number]

/** Tells whether a ground depends on such a fact (rules.md §12). */
export const hasFact = (ground: WithdrawalGround): ground is GroundWithFact =>
  groundsWithFact.some((one) => one === ground)
