import type { Estimate } from '@/contract/estimate'
import type { CityPolicy } from '@/contract/policy'
import type { Split } from '@/contract/split'
import { needsFiling } from '@/domain/care-elsewhere'
import { settle, type Settled } from '@/domain/settlement/settle'
import type { Planned } from './estimate-draft'

const nobody = {
  own: { currentYearFen: 0, priorYearsFen: 0, obstacle: 'NO_ACCOUNT' },
  sharers: [],
} as const

/** Makes one class-A item, so that the whole amount is covered. */
const covered = (priceFen: number) => ({ name: '-', itemClass: 'A' as const, count: 1, priceFen })

/** Estimates the first visit of a year for a kind of person by the published rules; whose account pays is left open. */
export function estimateByPolicy(
  policy: CityPolicy,
  { who, visit, tier, fen, distance, filed }: Planned,
): Estimate {
  const context = {
    retired: who === 'RETIREE',
    tier,
    unfiled: needsFiling(distance, visit, policy.filing.provinceIsFree) && !filed,
    deductibleMetFen: 0,
    pooledPaidFen: 0,
    earlierAdmissions: 0,
  }
  const rules = who === 'RESIDENT' ? policy.resident : policy.employee
  const settled = settle({ type: visit, items: [covered(fen)] }, rules, context, nobody)
  const { placeCode, effectiveFrom, source, confidence } = policy
  return {
    split: splitOf(settled),
    reasons: [...settled.reasons],
    policy: { placeCode, effectiveFrom, source, confidence },
  }
}

const splitOf = ({ totalFen, fundFen, fund, personFen, shares }: Settled): Split => ({
  totalFen,
  fundFen,
  fund: {
    pooledFen: fund.pooledFen,
    civilServantFen: 0,
    largeAmountFen: fund.largeAmountFen,
    residentMajorFen: 0,
    assistanceFen: 0,
    otherFen: 0,
  },
  hospitalFen: 0,
  personFen,
  mineFen: personFen,
  because: {
    deductibleFen: shares.deductible,
    coinsuranceFen: shares.coinsurance,
    paidFirstFen: shares.paidFirst,
    overLimitFen: shares.overLimit,
    outOfCatalogueFen: shares.outOfCatalogue,
  },
  ownAccountFen: 0,
  ownAccountYears: null,
  walletFen: 0,
  sharedAccountFen: 0,
  sharers: [],
  unpaid: [],
  cashFen: personFen,
})
