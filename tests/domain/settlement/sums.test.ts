import fc from 'fast-check'
import { sumFen } from '@/domain/money'
import { classify } from '@/domain/settlement/bill'
import { settle, type Settled } from '@/domain/settlement/settle'
import { bill, policy, pricedItem, payers, context, visitType } from './arbitrary-visits'

const runs = { seed: 15, numRuns: 1_000 }
const drawnFen = (drawn: { currentYearFen: number; priorYearsFen: number }): number =>
  drawn.currentYearFen + drawn.priorYearsFen

/** Collects every amount in a settlement, at any depth. */
const amountsIn = (value: unknown, name = ''): number[] =>
  typeof value === 'number'
    ? name === 'count'
      ? []
      : [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([field, part]) => amountsIn(part, field))
      : []

const situation = { visitType, bill, policy, context, payers }
const everySettlement = (fact: (settled: Settled, given: Given) => void): void =>
  fc.assert(
    fc.property(fc.record(situation), (given) => {
      const visit = { type: given.visitType, items: given.bill }
      fact(settle(visit, given.policy, given.context, given.payers), given)
    }),
    runs,
  )
type Given = {
  [K in keyof typeof situation]: (typeof situation)[K] extends fc.Arbitrary<infer T> ? T : never
}

describe('an item of a bill, whatever it is', () => {
  it('is the sum of its four parts, none of them negative', () => {
    fc.assert(
      fc.property(pricedItem, (item) => {
        const { outOfCatalogueFen, overLimitFen, paidFirstFen, coveredFen, amountFen } = classify(item)
        expect(amountFen).toBe(item.count * item.priceFen)
        expect(outOfCatalogueFen + overLimitFen + paidFirstFen + coveredFen).toBe(amountFen)
        expect(Math.min(outOfCatalogueFen, overLimitFen, paidFirstFen, coveredFen)).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })

  it('of class C is outside the catalogue as a whole', () => {
    fc.assert(
      fc.property(pricedItem, (item) => {
        const classified = classify({ ...item, itemClass: 'C' })
        expect(classified.outOfCatalogueFen).toBe(classified.amountFen)
      }),
      runs,
    )
  })
})

describe('a settlement, whatever the bill, the policy, the person and the accounts', () => {
  it('has whole fen in every place, none of them negative', () => {
    everySettlement((settled) => {
      expect(amountsIn(settled).filter((fen) => !Number.isSafeInteger(fen) || fen < 0)).toEqual([])
    })
  })

  it('total = fund + person, and the items add up to the total', () => {
    everySettlement(({ totalFen, fundFen, personFen, items }) => {
      expect(fundFen + personFen).toBe(totalFen)
      expect(sumFen(items.map((item) => item.amountFen))).toBe(totalFen)
    })
  })

  it('fund = pooled + large amount', () => {
    everySettlement(({ fund, fundFen }) => {
      expect(fund.pooledFen + fund.largeAmountFen).toBe(fundFen)
    })
  })

  it('person = own account + wallet + shared accounts + cash', () => {
    everySettlement(({ personFen, payment: { own, walletFen, sharers: drawn, cashFen } }) => {
      expect(drawnFen(own) + walletFen + sumFen(drawn.map(drawnFen)) + cashFen).toBe(personFen)
    })
  })

  it('person = deductible + co-insurance + paid first + over the limit + out of the catalogue', () => {
    everySettlement(({ personFen, shares, items, fund }) => {
      expect(sumFen(Object.values(shares))).toBe(personFen)
      expect(shares.deductible).toBe(fund.deductibleFen)
      expect(shares.paidFirst).toBe(sumFen(items.map((item) => item.paidFirstFen)))
      expect(shares.overLimit).toBe(sumFen(items.map((item) => item.overLimitFen)))
      expect(shares.outOfCatalogue).toBe(sumFen(items.map((item) => item.outOfCatalogueFen)))
    })
  })

  it('never overdraws an account: the own one, the wallet or a sharer’s', () => {
    everySettlement(({ payment }, given) => {
      const overdrawn = [payment.own, ...payment.sharers].filter((drawn, n) => {
        const balances = n === 0 ? given.payers.own : given.payers.sharers[n - 1]?.balances
        if (!balances) return true
        return drawn.currentYearFen > balances.currentYearFen || drawn.priorYearsFen > balances.priorYearsFen
      })
      expect(overdrawn).toEqual([])
      expect(payment.walletFen).toBeLessThanOrEqual(given.payers.wallet?.balanceFen ?? 0)
      expect(payment.sharers.map(({ id }) => id)).toEqual(given.payers.sharers.map(({ id }) => id))
    })
  })

  it('never takes more from a sharer than the cap leaves', () => {
    everySettlement(({ payment }, given) => {
      const overCap = given.payers.sharers.filter((sharer, n) => {
        const drawn = payment.sharers[n]
        return drawn === undefined || drawnFen(drawn) > (sharer.capLeft?.fen ?? Infinity)
      })
      expect(overCap).toEqual([])
    })
  })

  it('never takes this year’s money from a sharer where only earlier money may be shared', () => {
    everySettlement(({ payment }, given) => {
      const thisYears = payment.sharers.filter(
        (drawn, n) => given.payers.sharers[n]?.priorYearsOnly && drawn.currentYearFen > 0,
      )
      expect(thisYears).toEqual([])
    })
  })

  it('never pays more from the pool in a year than the cap', () => {
    everySettlement(({ fund }, given) => {
      const benefit = given.policy.benefits.find(({ visits }) => visits.includes(given.visitType))
      const room = Math.max(0, (benefit?.annualCapFen ?? 0) - given.context.pooledPaidFen)
      expect(fund.pooledFen).toBeLessThanOrEqual(room)
    })
  })
})
