import fc from 'fast-check'
import type { VisitType } from '@/contract/settlement'
import type { AccountRule, Benefit, OwnShare, Policy } from '@/contract/benefit'
import type { PricedItem } from '@/domain/settlement/bill'
import type { AccountBalances, Payers, Sharer, WalletMoney } from '@/domain/settlement/payers'
import type { VisitContext } from '@/domain/settlement/pooled-share'

/**
 * Generators of bills, policies, people and accounts of every kind that a city could have, for facts that hold for all
 * of them.
 */
const visitTypes: readonly VisitType[] = ['OUTPATIENT', 'EMERGENCY', 'CHRONIC', 'INPATIENT', 'PHARMACY']
const ownShares: readonly OwnShare[] = [
  'deductible',
  'coinsurance',
  'paidFirst',
  'overLimit',
  'outOfCatalogue',
]

/** Generates a type of visit. */
export const visitType = fc.constantFrom(...visitTypes)
const percent = fc.integer({ min: 0, max: 100 })
const amount = fc.oneof(fc.nat(2_000), fc.nat(200_000), fc.nat(10_000_000))

/** Generates an item of a bill. */
export const pricedItem: fc.Arbitrary<PricedItem> = fc.record(
  {
    name: fc.constant('item'),
    itemClass: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    count: fc.integer({ min: 1, max: 20 }),
    priceFen: amount,
    paidFirstPercent: percent,
    priceLimitFen: amount,
  },
  { requiredKeys: ['name', 'itemClass', 'count', 'priceFen'] },
)

/** Generates the items of a bill, at most six. */
export const bill = fc.array(pricedItem, { maxLength: 6 })

const byTier = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<Record<1 | 2 | 3, T>> =>
  fc.record({ 1: one, 2: one, 3: one })

const bands = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { maxLength: 2 }),
    fc.array(byTier(percent), { maxLength: 4 }),
  )
  .map(([ends, percents]): Benefit['bands'] =>
    [...ends.toSorted((one, other) => one - other), null].map((upToFen, n) => ({
      upToFen,
      percent: percents[n] ?? { 1: 60, 2: 55, 3: 50 },
    })),
  )

const benefit: fc.Arbitrary<Benefit> = fc.record({
  visits: fc.subarray([...visitTypes], { minLength: 1 }),
  group: fc.constantFrom('outpatient' as const, 'inpatient' as const, 'chronic' as const),
  deductible: fc.oneof(
    fc.record({ counts: fc.constant('per-year' as const), fen: byTier(amount) }),
    fc.record({
      counts: fc.constant('per-admission' as const),
      fen: fc.array(byTier(amount), { minLength: 1, maxLength: 3 }),
    }),
  ),
  bands,
  retireePoints: fc.nat(40),
  unfiledPoints: fc.nat(60),
  annualCapFen: fc.oneof(fc.constant(0), amount),
  beyondCapPercent: percent,
})

const causes = fc.subarray([...ownShares])
const accountRule: fc.Arbitrary<AccountRule> = fc.record({
  OUTPATIENT: causes,
  EMERGENCY: causes,
  CHRONIC: causes,
  INPATIENT: causes,
  PHARMACY: causes,
})

/** Generates the policy of a city. */
export const policy: fc.Arbitrary<Policy> = fc.record({
  benefits: fc.array(benefit, { minLength: 1, maxLength: 2 }),
  accountPays: accountRule,
  currentYearPays: fc.option(accountRule),
})

/** Generates the circumstances of a visit. */
export const context: fc.Arbitrary<VisitContext> = fc.record({
  retired: fc.boolean(),
  tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
  unfiled: fc.boolean(),
  deductibleMetFen: fc.oneof(fc.constant(0), amount),
  pooledPaidFen: fc.oneof(fc.constant(0), amount),
  earlierAdmissions: fc.nat(5),
})

/** Generates the balances of an account. */
export const balances: fc.Arbitrary<AccountBalances> = fc.record({
  currentYearFen: amount,
  priorYearsFen: amount,
})

const wallet: fc.Arbitrary<WalletMoney> = fc.record(
  { balanceFen: amount, obstacle: fc.constantFrom('FROZEN' as const, 'PLACE' as const) },
  { requiredKeys: ['balanceFen'] },
)

const sharer = fc.record(
  {
    balances,
    capLeft: fc.record({ fen: amount, by: fc.constantFrom('MONTH_CAP' as const, 'VISIT_CAP' as const) }),
    obstacle: fc.constantFrom('SUSPENDED' as const, 'NOT_BEGUN' as const, 'OVER' as const, 'SCOPE' as const),
    priorYearsOnly: fc.boolean(),
  },
  { requiredKeys: ['balances', 'priorYearsOnly'] },
)

const sharers: fc.Arbitrary<readonly Sharer[]> = fc
  .array(sharer, { maxLength: 4 })
  .map((all) => all.map((one, n) => ({ id: `sharer-${n}`, ...one })))

/** Generates the accounts that may pay: the own one, a wallet or none, and sharers with different ids, at most four. */
export const payers: fc.Arbitrary<Payers> = fc.record(
  { own: balances, wallet, sharers },
  { requiredKeys: ['own', 'sharers'] },
)
