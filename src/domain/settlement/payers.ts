import type { OwnShare, Policy } from '@/contract/benefit'
import type { VisitType } from '@/contract/settlement'
import type { Obstacle } from '@/contract/split'
import type { CapLeft } from '../family/cap-left'
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

/** The patient's own account; with an obstacle it is skipped, and without an account nothing is said of it. */
export interface OwnAccount extends AccountBalances {
  readonly obstacle?: 'FROZEN' | 'NO_ACCOUNT'
}

/** A sharer (家庭共济); the list of sharers has the order in which they pay. */
export interface Sharer {
  readonly id: string
  readonly balances: AccountBalances
  /** The amount that caps per month and per visit still leave; absent when there is no cap. */
  readonly capLeft?: CapLeft
  /** The reason for which this account is skipped; absent when it may pay. */
  readonly obstacle?: 'SUSPENDED' | 'NOT_BEGUN' | 'SCOPE'
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
  /** The accounts that did not pay all that was to be paid at their turn; `id` is the sharer's, absent for the own one. */
  readonly unpaid: readonly { readonly id?: string; readonly why: Obstacle }[]
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
  own: OwnAccount,
  sharers: readonly Sharer[],
): Payment {
  const open = { ...shares }
  const current = policy.currentYearPays?.[visit] ?? []
  const prior = policy.accountPays[visit]
  const payableFen = (): number => sumFen([...new Set([...current, ...prior])].map((cause) => open[cause]))
  const drawFrom = ({ currentYearFen, priorYearsFen }: AccountBalances, capFen: number): Drawn => {
    const ofYear = draw(open, current, Math.min(capFen, currentYearFen))
    return {
      currentYearFen: ofYear,
      priorYearsFen: draw(open, prior, Math.min(capFen - ofYear, priorYearsFen)),
    }
  }
  const allFen = payableFen()
  const isSkipped = own.obstacle !== undefined
  const ownDrawn = isSkipped ? nothing : drawFrom(own, Infinity)
  const unpaid: Payment['unpaid'][number][] = []
  if (own.obstacle !== 'NO_ACCOUNT') {
    const why = own.obstacle ?? shortfall(allFen, payableFen(), undefined)
    if (sumShares(shares) > 0 && why) unpaid.push({ why })
  }
  const sharersDrawn = sharers.map(({ id, obstacle, balances, capLeft, priorYearsOnly }) => {
    const before = payableFen()
    const usable = priorYearsOnly ? { ...balances, currentYearFen: 0 } : balances
    const drawn = obstacle ? nothing : drawFrom(usable, capLeft?.fen ?? Infinity)
    const left = capLeft && { ...capLeft, fen: capLeft.fen - drawn.currentYearFen - drawn.priorYearsFen }
    const turn = allFen > 0 && before === 0 ? 'NOT_ITS_TURN' : undefined
    const why = turn ?? obstacle ?? shortfall(before, payableFen(), left)
    if (sumShares(shares) > 0 && why) unpaid.push({ id, why })
    return { id, ...drawn }
  })
  return { own: ownDrawn, sharers: sharersDrawn, cashFen: sumShares(open), unpaid }
}

const nothing: Drawn = { currentYearFen: 0, priorYearsFen: 0 }

/**
 * Tells why an account did not pay all that was payable at its turn; undefined when it did.
 * @param beforeFen the payable amount before its turn
 * @param afterFen the payable amount after it
 * @param capLeft the amount that its caps leave after it; absent without caps
 */
function shortfall(beforeFen: number, afterFen: number, capLeft: CapLeft | undefined): Obstacle | undefined {
  if (beforeFen === 0) return 'NOT_PAYABLE'
  if (afterFen === 0) return undefined
  return capLeft && capLeft.fen <= 0 ? capLeft.by : 'EMPTY'
}

/** Adds up the shares that a person pays, in fen. */
export const sumShares = (shares: Shares): number => sumFen(causes.map((cause) => shares[cause]))
