import type { Split } from '@/contract/split'
import { plainFen, sumFen } from '@/domain/money'
import { addsUp, causeLines, emptySplit, equation, payerLines } from 'mock/till/split-lines'

const split: Split = {
  ...emptySplit,
  totalFen: 202_000,
  fundFen: 110_000,
  fund: { ...emptySplit.fund, pooledFen: 100_000, civilServantFen: 10_000 },
  personFen: 92_000,
  because: { ...emptySplit.because, deductibleFen: 40_000, coinsuranceFen: 52_000 },
  ownAccountFen: 45_000,
  ownAccountYears: { currentYearFen: 30_000, priorYearsFen: 15_000 },
  sharedAccountFen: 5_000,
  sharers: [{ maskedName: '*秀珍', paidFen: 5_000 }],
  cashFen: 42_000,
}

describe('the lines of a split', () => {
  it('name the usual five payers, and others only where they pay', () => {
    const names = (of: Split) => payerLines(of).map(({ name }) => name)
    expect(names(emptySplit)).toEqual(['统筹基金', '大额', '个人账户', '共济账户', '现金'])
    expect(names(split)).toEqual(['统筹基金', '大额', '公务员补助', '个人账户', '共济账户', '现金'])
  })

  it('say which money of the account where that is kept apart, and whose account is shared', () => {
    const together = payerLines({ ...split, ownAccountYears: null })
    expect(together.find(({ name }) => name === '个人账户')).toEqual({ name: '个人账户', fen: 45_000 })
    const details = payerLines(split).flatMap(({ detail }) => detail ?? [])
    expect(details).toEqual(['当年 300.00，历年 150.00', '*秀珍 50.00'])
  })

  it('add up to the total and to the person’s share', () => {
    expect(sumFen(payerLines(split).map(({ fen }) => fen))).toBe(split.totalFen)
    expect(sumFen(causeLines(split).map(({ fen }) => fen))).toBe(split.personFen)
    expect(equation(split)).toBe(
      `${plainFen(202_000)} = 统筹基金 1,000.00 + 大额 0.00 + 公务员补助 100.00 + 个人账户 450.00 + 共济账户 50.00 + 现金 420.00`,
    )
  })
})

describe('a split adds up', () => {
  it('when every sum holds and the bill is the basket’s', () => {
    expect(addsUp(split, 202_000)).toBe(true)
    expect(addsUp(emptySplit, 0)).toBe(true)
  })

  it('not for another basket', () => expect(addsUp(split, 201_999)).toBe(false))

  it.each<[string, Split]>([
    ['the total', { ...split, totalFen: 202_001 }],
    ['the fund', { ...split, fundFen: 110_001 }],
    ['a part of the fund', { ...split, fund: { ...split.fund, largeAmountFen: 1 } }],
    ['the hospital', { ...split, hospitalFen: 1 }],
    ['the person', { ...split, personFen: 92_001 }],
    ['a cause', { ...split, because: { ...split.because, outOfCatalogueFen: 1 } }],
    ['the account', { ...split, ownAccountFen: 45_001 }],
    [
      'a year of the account',
      { ...split, ownAccountYears: { currentYearFen: 30_000, priorYearsFen: 15_001 } },
    ],
    ['the shared account', { ...split, sharedAccountFen: 5_001 }],
    ['a sharer', { ...split, sharers: [{ maskedName: '*秀珍', paidFen: 5_001 }] }],
    ['the cash', { ...split, cashFen: 42_001 }],
  ])('not when %s is one fen off', (_, wrong) => expect(addsUp(wrong, wrong.totalFen)).toBe(false))
})
