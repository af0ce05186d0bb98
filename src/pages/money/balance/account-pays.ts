import type { AccountRule, OwnShare } from '@/contract/benefit'

/** A group of visits for which one kind of account money may pay the same parts. */
export interface Payable {
  readonly visits: readonly (keyof AccountRule)[]
  readonly shares: readonly OwnShare[]
}

/** The visits in the order in which people meet them. */
const visits = ['OUTPATIENT', 'EMERGENCY', 'PHARMACY', 'CHRONIC', 'INPATIENT'] as const

/** Lists what account money may pay, grouping visits with the same parts; empty where it may pay nothing. */
export function accountPays(rule: AccountRule): readonly Payable[] {
  const together = new Map<string, { visits: (keyof AccountRule)[]; shares: readonly OwnShare[] }>()
  for (const visit of visits) {
    const shares = rule[visit]
    if (shares.length === 0) continue
    const same = together.get(shares.join())
    if (same) same.visits.push(visit)
    else together.set(shares.join(), { visits: [visit], shares })
  }
  return [...together.values()]
}
