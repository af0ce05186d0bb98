import fc from 'fast-check'
import { pooledShare } from '@/domain/settlement/pooled-share'
import { settle } from '@/domain/settlement/settle'
import { bill, policy, pricedItem, payers, context, visitType } from './arbitrary-visits'

const runs = { seed: 16, numRuns: 1_500 }
const situation = fc.record({ visitType, bill, policy, context, payers, added: pricedItem })

describe('more cost', () => {
  it('never means a smaller total, fund or person, when an item is added to any bill', () => {
    fc.assert(
      fc.property(situation, ({ visitType: type, bill: items, added, ...given }) => {
        const settled = (all: typeof items) =>
          settle({ type, items: all }, given.policy, given.context, given.payers)
        const [less, more] = [settled(items), settled([...items, added])]
        const smaller = (['totalFen', 'fundFen', 'personFen'] as const).filter((sum) => more[sum] < less[sum])
        expect(smaller).toEqual([])
        expect(more.fund.deductibleFen).toBeGreaterThanOrEqual(less.fund.deductibleFen)
        expect(more.fund.pooledFen).toBeGreaterThanOrEqual(less.fund.pooledFen)
      }),
      runs,
    )
  })

  it('of one fen raises the fund or the person by that fen, never both and never one against the other', () => {
    fc.assert(
      fc.property(policy, context, fc.nat(9_000_000), ({ benefits: [benefit] }, before, coveredFen) => {
        if (!benefit) return
        const one = pooledShare(coveredFen, benefit, before)
        const more = pooledShare(coveredFen + 1, benefit, before)
        const rise = more.pooledFen + more.largeAmountFen - one.pooledFen - one.largeAmountFen
        expect(rise === 0 || rise === 1).toBe(true)
        expect(more.pooledFen).toBeGreaterThanOrEqual(one.pooledFen)
        expect(more.largeAmountFen).toBeGreaterThanOrEqual(one.largeAmountFen)
      }),
      { ...runs, numRuns: 3_000 },
    )
  })

  it('does not break the sums at the largest bill a till may send', () => {
    const most = fc.integer({ min: 1_000_000_000_000, max: 2_000_000_000_000 })
    fc.assert(
      fc.property(policy, context, most, ({ benefits: [benefit] }, before, coveredFen) => {
        if (!benefit) return
        const { deductibleFen, pooledFen, largeAmountFen } = pooledShare(coveredFen, benefit, before)
        expect(Math.min(deductibleFen, pooledFen, largeAmountFen)).toBeGreaterThanOrEqual(0)
        expect(deductibleFen + pooledFen + largeAmountFen).toBeLessThanOrEqual(coveredFen)
      }),
      runs,
    )
  })
})

describe('a better situation of the person', () => {
  it('never means less from the fund: retired, filed for', () => {
    fc.assert(
      fc.property(policy, context, fc.nat(9_000_000), ({ benefits: [benefit] }, before, coveredFen) => {
        if (!benefit) return
        const fundFen = (changed: Partial<typeof before>): number => {
          const share = pooledShare(coveredFen, benefit, { ...before, ...changed })
          return share.pooledFen + share.largeAmountFen
        }
        expect(fundFen({ unfiled: false })).toBeGreaterThanOrEqual(fundFen({ unfiled: true }))
        expect(fundFen({ retired: true })).toBeGreaterThanOrEqual(fundFen({ retired: false }))
      }),
      runs,
    )
  })
})
