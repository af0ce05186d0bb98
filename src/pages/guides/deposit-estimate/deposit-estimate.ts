import { createStore } from 'zustand/vanilla'
import type { CityPolicy, DepositRule } from '@/contract/policy'
import { parseFen } from '@/domain/money'
import { monthlyDeposit, type ComputedDeposit } from '@/domain/monthly-deposit'
import type { Readable } from '@/state/forgettable'

export const whos = ['EMPLOYEE', 'RETIREE', 'FLEXIBLE', 'RESIDENT'] as const
export type Who = (typeof whos)[number]

/** What was filled in so far; it is computed as one types. */
export interface DepositDraft {
  readonly who: Who | undefined
  /** Contribution base or pension, yuan a month. */
  readonly base: string
  readonly age: string
}

export interface DepositEstimating extends Readable<DepositDraft> {
  type(change: Partial<DepositDraft>): void
  forget(): void
}

const begin: DepositDraft = { who: undefined, base: '', age: '' }

/** What was typed stays while the app lives, whatever happens to the network. */
export function createDepositEstimating(): DepositEstimating {
  const store = createStore<DepositDraft>(() => begin)
  return { ...store, type: store.setState, forget: () => store.setState(begin) }
}

/** The rule a kind of person's deposits follow; undefined for residents, who have no account. */
export function ruleFor({ deposits }: CityPolicy, who: Who): DepositRule | undefined {
  const rules = { EMPLOYEE: deposits.employee, RETIREE: deposits.retiree, FLEXIBLE: deposits.flexible }
  return who === 'RESIDENT' ? undefined : rules[who]
}

/** Full years from 16 to 120, as typed; undefined when it is none. */
export function parseAge(typed: string): number | undefined {
  const age = /^\d{2,3}$/.test(typed.trim()) ? Number(typed) : 0
  return age >= 16 && age <= 120 ? age : undefined
}

export const goesByAge = (rule: DepositRule): boolean => rule.of !== 'FIXED' && rule.ages !== undefined

/** What would come in each month; undefined while something is missing. */
export function depositOf(rule: DepositRule, { base, age }: DepositDraft): ComputedDeposit | undefined {
  if (rule.of === 'FIXED') return monthlyDeposit(rule, 0)
  const baseFen = parseFen(base)
  const years = parseAge(age)
  if (baseFen === undefined || (goesByAge(rule) && years === undefined)) return undefined
  return monthlyDeposit(rule, baseFen, years)
}

/** Hundredths of a percent as percent: 250 is `2.5`. */
export const percentOf = (basisPoints: number): string => String(basisPoints / 100)
