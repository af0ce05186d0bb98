import type { Policy } from '@/domain/settlement/benefit'

/** A city's rules, as sample data (示例政策): published figures contradict each other, so each says where it is from. */
export interface CityPolicy {
  readonly code: string
  readonly name: string
  readonly source: string
  /** First day the figures are taken to hold, `YYYY-MM-DD`. */
  readonly effectiveFrom: string
  readonly confidence: 'low' | 'medium' | 'high'
  readonly employee: Policy
  readonly resident: Policy
}

const person = ['deductible', 'coinsurance'] as const
const personAndPaidFirst = ['deductible', 'coinsurance', 'paidFirst'] as const

/**
 * What account money may pay (product.md §5): current-year money the covered cost of ordinary outpatient, emergency and
 * designated pharmacies; money carried over also 自理, and inpatient and listed-disease care. Residents have no account
 * of their own, and the same holds for the accounts shared with them.
 */
export const usualAccountRules: Pick<Policy, 'currentYearPays' | 'priorYearsPay'> = {
  currentYearPays: { OUTPATIENT: person, EMERGENCY: person, PHARMACY: person },
  priorYearsPay: {
    OUTPATIENT: personAndPaidFirst,
    EMERGENCY: personAndPaidFirst,
    CHRONIC: personAndPaidFirst,
    INPATIENT: personAndPaidFirst,
    PHARMACY: personAndPaidFirst,
  },
}

/** The same figure for every tier of institution. */
export const everyTier = (value: number) => ({ 1: value, 2: value, 3: value }) as const
