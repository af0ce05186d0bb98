import type { OwnShare, Policy } from '@/contract/benefit'
import type { VisitType } from '@/contract/settlement'
import { sumFen } from '../money'

/** The person's share by cause, fen. */
export type Shares = Readonly<Record<OwnShare, number>>

/**
 * The money of one account that may be spent now, fen; a frozen account is handed in as zero. Where the city keeps one
 * balance, all of it counts as carried over.
 */
export interface AccountBalances {
  readonly currentYearFen: number
  readonly priorYearsFen: number
}

/** A sharer (家庭共济); the list of sharers has the order in which they pay. */
export interface Sharer {
  readonly id: string
  readonly balances: AccountBalances
  /** The amount that caps per month and per visit still leave, fen; absent when there is no cap. */
  readonly capLeftFen?: number
  /** True where the city lets sharing use prior-year money only. */
  readonly priorYearsOnly: boolean
}

/** The money drawn from one account, in fen. */
export interface Drawn {
  readonly currentYearFen: number
  readonly priorYearsFen: number
}

/** The parts of a payment: from the own account, from sharers in their order, and in cash. */
export interface Payment {
  readonly own: Drawn
  readonly sharers: readonly (Drawn & { readonly id: string })[]
  readonly cashFen: number
}

const causes: readonly OwnShare[] = ['deductible', 'coinsurance', 'paidFirst', 'overLimit', 'outOfCatalogue']

/** Takes up to `limitFen` for the causes in `pays`, subtracts it from `open`, and returns the amount taken. */
function draw(open: Record<OwnShare, number>, pays: readonly OwnShare[], limitFen: number): number {
  let left = Math.max(0, limitFen)
  for (const cause of pays) {
    const taken = Math.min(open[cause], left)
    open[cause] -= taken
    left -= taken
  }
  return Math.max(0, limitFen) - left
}

/**
 * Divides the person's share among the payers (steps 5 and 6, rules.md §6.6, §6.7): the own account, current-year
 * money first and each kind where the policy allows it, then the sharers in order, then cash. Own and shared money
 * never overlap, and no account goes below zero.
 */
export function pay(
  shares: Shares,
  visit: VisitType,
  policy: Policy,
  own: AccountBalances,
  sharers: readonly Sharer[],
): Payment {
  const open = { ...shares }
  const current = policy.currentYearPays?.[visit] ?? []
  const prior = policy.accountPays[visit]
  const ownDrawn: Drawn = {
    currentYearFen: draw(open, current, own.currentYearFen),
    priorYearsFen: draw(open, prior, own.priorYearsFen),
  }
  const sharersDrawn = sharers.map((sharer) => {
    const cap = sharer.capLeftFen ?? Infinity
    const currentYearFen = sharer.priorYearsOnly
      ? 0
      : draw(open, current, Math.min(cap, sharer.balances.currentYearFen))
    const priorYearsFen = draw(open, prior, Math.min(cap - currentYearFen, sharer.balances.priorYearsFen))
    return { id: sharer.id, currentYearFen, priorYearsFen }
  })
  return { own: ownDrawn, sharers: sharersDrawn, cashFen: sumFen(causes.map((cause) => open[cause])) }
}

/** Adds up the shares that a person pays, in fen. */
export const sumShares = (shares: Shares): number => sumFen(causes.map((cause) => shares[cause]))
