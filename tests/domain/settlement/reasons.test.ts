import fc from 'fast-check'
import { policyOn } from 'mock/policies/cities'
import type { Reason } from '@/contract/explanation'
import { sumFen } from '@/domain/money'
import { settle, type Settled } from '@/domain/settlement/settle'
import { bill, policy, payers, context, visitType } from './arbitrary-visits'

const runs = { seed: 17, numRuns: 1_000 }
const payments = ['OWN_ACCOUNT', 'OWN_CURRENT_YEAR', 'OWN_PRIOR_YEARS', 'WALLET', 'SHARED', 'CASH'] as const
const fenOf = ({ reasons }: Settled, ...codes: readonly Reason['code'][]): number =>
  sumFen(reasons.filter(({ code }) => codes.includes(code)).map(({ fen }) => fen))

describe('the reasons of a settlement, whatever the bill, the policy, the person and the accounts', () => {
  it('say of every amount what it is', () => {
    fc.assert(
      fc.property(visitType, bill, policy, context, payers, (type, items, rules, before, accounts) => {
        const settled = settle({ type, items }, rules, before, accounts)
        const { shares, fund, payment } = settled
        expect(fenOf(settled, 'OUT_OF_CATALOGUE')).toBe(shares.outOfCatalogue)
        expect(fenOf(settled, 'OVER_LIMIT')).toBe(shares.overLimit)
        expect(fenOf(settled, 'PAID_FIRST')).toBe(shares.paidFirst)
        expect(fenOf(settled, 'DEDUCTIBLE')).toBe(shares.deductible)
        expect(fenOf(settled, 'RATIO')).toBe(fund.pooledFen)
        expect(fenOf(settled, 'LARGE_AMOUNT')).toBe(fund.largeAmountFen)
        expect(fenOf(settled, ...payments)).toBe(settled.personFen)
        expect(fenOf(settled, 'CASH')).toBe(payment.cashFen)
      }),
      runs,
    )
  })

  it('tell nothing of what is zero, and no part of nothing', () => {
    fc.assert(
      fc.property(visitType, bill, policy, context, payers, (type, items, rules, before, accounts) => {
        const { reasons } = settle({ type, items }, rules, before, accounts)
        const odd = reasons.filter(
          ({ fen, ofFen, code }) => fen <= 0 || (code === 'RATIO' && (ofFen ?? 0) < fen),
        )
        expect(odd).toEqual([])
      }),
      runs,
    )
  })
})

describe('北京, inpatient, tier 3, second admission, 40,000.00 covered', () => {
  it('is explained by the deductible and one ratio for each band', () => {
    const { reasons } = settle(
      { type: 'INPATIENT', items: [{ name: '治疗', itemClass: 'A', count: 1, priceFen: 4_000_000 }] },
      policyOn('110000', '2026-01-01').employee,
      {
        retired: false,
        tier: 3,
        unfiled: false,
        deductibleMetFen: 0,
        pooledPaidFen: 0,
        earlierAdmissions: 1,
      },
      { own: { currentYearFen: 0, priorYearsFen: 0 }, sharers: [] },
    )
    expect(reasons).toEqual([
      { code: 'DEDUCTIBLE', fen: 65_000, ofFen: 4_000_000, percent: null },
      { code: 'RATIO', fen: 2_494_750, ofFen: 2_935_000, percent: 85 },
      { code: 'RATIO', fen: 900_000, ofFen: 1_000_000, percent: 90 },
      { code: 'CASH', fen: 605_250, ofFen: null, percent: null },
    ])
  })
})

it.each([
  [
    '330100',
    [
      ['OWN_CURRENT_YEAR', 5_000],
      ['OWN_PRIOR_YEARS', 1_000],
      ['CASH', 2_640],
    ],
  ],
  [
    '350100',
    [
      ['OWN_ACCOUNT', 6_000],
      ['CASH', 2_640],
    ],
  ],
] as const)('a purchase no benefit covers says so, and who paid, in %s', (place, paid) => {
  const money =
    place === '330100'
      ? { currentYearFen: 5_000, priorYearsFen: 1_000 }
      : { currentYearFen: 0, priorYearsFen: 6_000 }
  const { reasons } = settle(
    { type: 'PHARMACY', items: [{ name: '药', itemClass: 'A', count: 1, priceFen: 8_640 }] },
    policyOn(place, '2026-01-01').employee,
    { retired: false, tier: 1, unfiled: false, deductibleMetFen: 0, pooledPaidFen: 0, earlierAdmissions: 0 },
    { own: money, sharers: [] },
  )
  expect(reasons.map(({ code, fen }) => [code, fen])).toEqual([['NO_BENEFIT', 8_640], ...paid])
})
