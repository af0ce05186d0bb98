import type { Reason } from '@/contract/explanation'
import type { Benefit, Policy } from '@/contract/benefit'
import type { VisitType } from '@/contract/settlement'
import { classify, totalsOf, type ClassifiedItem, type PricedItem } from './bill'
import { pay, sumShares, type Payers, type Payment, type Shares } from './payers'
import { balanceOf } from '../personal-account'
import { pooledShare, type PooledShare, type VisitContext } from './pooled-share'

/** A visit or purchase to be settled. */
export interface Visit {
  readonly type: VisitType
  readonly items: readonly PricedItem[]
}

/** The result of settling, to the fen: total = fund + person, person = own + wallet + shared + cash = the sum of its causes. */
export interface Settled {
  readonly items: readonly ClassifiedItem[]
  readonly totalFen: number
  readonly fund: PooledShare
  readonly fundFen: number
  readonly shares: Shares
  readonly personFen: number
  readonly payment: Payment
  /** The group whose yearly deductible and cap this visit counts towards; undefined where no benefit applies. */
  readonly group: Policy['benefits'][number]['group'] | undefined
  /** The reasons for each amount, in the order of the steps, without amounts of zero (rules.md §6.10). */
  readonly reasons: readonly Reason[]
}

/** Settles a visit, step by step (rules.md §6). Where no benefit covers it, the person pays the covered cost. */
export function settle(visit: Visit, policy: Policy, context: VisitContext, payers: Payers): Settled {
  const items = visit.items.map(classify)
  const totals = totalsOf(items)
  const benefit = policy.benefits.find((candidate) => candidate.visits.includes(visit.type))
  const fund = benefit ? pooledShare(totals.coveredFen, benefit, context) : noFund(totals.coveredFen)
  const fundFen = fund.pooledFen + fund.largeAmountFen
  const shares: Shares = {
    deductible: fund.deductibleFen,
    coinsurance: totals.coveredFen - fund.deductibleFen - fundFen,
    paidFirst: totals.paidFirstFen,
    overLimit: totals.overLimitFen,
    outOfCatalogue: totals.outOfCatalogueFen,
  }
  const payment = pay(shares, visit.type, policy, payers)
  const lost = benefit && context.unfiled ? notFiled(totals.coveredFen, benefit, context, fundFen) : []
  const reasons = [...itemReasons(shares), ...fund.reasons, ...lost, ...paymentReasons(payment, policy)]
  return {
    items,
    totalFen: totals.totalFen,
    fund,
    fundFen,
    shares,
    personFen: sumShares(shares),
    payment,
    group: benefit?.group,
    reasons: reasons.filter(({ fen }) => fen > 0),
  }
}

const because = (code: Reason['code'], fen: number): Reason => ({ code, fen, ofFen: null, percent: null })

const noFund = (coveredFen: number): PooledShare => ({
  deductibleFen: 0,
  pooledFen: 0,
  largeAmountFen: 0,
  reasons: [because('NO_BENEFIT', coveredFen)],
})

/** Tells how much less the fund pays because the care was not filed for, and by how many points. */
function notFiled(coveredFen: number, benefit: Benefit, context: VisitContext, fundFen: number): Reason[] {
  const filed = pooledShare(coveredFen, benefit, { ...context, unfiled: false })
  const fen = filed.pooledFen + filed.largeAmountFen - fundFen
  return [{ code: 'NOT_FILED', fen, ofFen: null, percent: benefit.unfiledPoints }]
}

const itemReasons = (shares: Shares): Reason[] => [
  because('OUT_OF_CATALOGUE', shares.outOfCatalogue),
  because('OVER_LIMIT', shares.overLimit),
  because('PAID_FIRST', shares.paidFirst),
]

const paymentReasons = (
  { own, walletFen, sharers, cashFen }: Payment,
  { currentYearPays }: Policy,
): Reason[] => [
  ...(currentYearPays
    ? [because('OWN_CURRENT_YEAR', own.currentYearFen), because('OWN_PRIOR_YEARS', own.priorYearsFen)]
    : [because('OWN_ACCOUNT', own.priorYearsFen)]),
  because('WALLET', walletFen),
  ...sharers.map((drawn) => because('SHARED', balanceOf(drawn))),
  because('CASH', cashFen),
]
