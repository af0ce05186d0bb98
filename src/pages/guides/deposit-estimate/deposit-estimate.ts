import type { CityPolicy, DepositRule } from '@/contract/policy'
import { parseFen } from '@/domain/typed-amount'
import { monthlyDeposit, type ComputedDeposit } from '@/domain/monthly-deposit'

/** The kinds of insured people whose deposits differ. */
export const personKinds = ['EMPLOYEE', 'RETIREE', 'FLEXIBLE', 'RESIDENT'] as const

/** One of the kinds of insured people. */
export type PersonKind = (typeof personKinds)[number]

/** The form as far as it is filled in; the result is computed while the person types. */
export interface DepositDraft {
  readonly who: PersonKind | undefined
  /** Contribution base or pension, yuan a month, as typed. */
  readonly base: string
  readonly age: string
}

/** Finds the rule for the deposits of a kind of person; undefined for residents, who have no account. */
export function ruleFor({ deposits }: CityPolicy, who: PersonKind): DepositRule | undefined {
  const rules = { EMPLOYEE: deposits.employee, RETIREE: deposits.retiree, FLEXIBLE: deposits.flexible }
  return who === 'RESIDENT' ? undefined : rules[who]
}

/** Reads full years from 16 to 120; undefined for any other text. */
export function parseAge(typed: string): number | undefined {
  const age = /^\d{2,3}$/.test(typed.trim()) ? Number(typed) : 0
  return age >= 16 && age <= 120 ? age : undefined
}

/** Tells whether the age of a person of this kind matters under a rule. */
export const goesByAge = (rule: DepositRule): boolean => rule.of !== 'FIXED' && rule.ages !== undefined

/** Computes the monthly deposit; undefined while something is missing. */
export function depositOf(rule: DepositRule, { base, age }: DepositDraft): ComputedDeposit | undefined {
  if (rule.of === 'FIXED') return monthlyDeposit(rule, 0)
  const baseFen = parseFen(base)
  const years = parseAge(age)
  if (baseFen === undefined || (goesByAge(rule) && years === undefined)) return undefined
  return monthlyDeposit(rule, baseFen, years)
}

/** Writes hundredths of a percent as percent: 250 is `2.5`. */
export const percentOf = (basisPoints: number): string => String(basisPoints / 100)
