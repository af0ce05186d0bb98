import type { Deposit } from '@/contract/deposit'
import { depositForecast, newestDeposit } from '@/domain/deposit-forecast'

const deposit = (month: string, about: Partial<Deposit> = {}): Deposit => ({
  month,
  placeCode: '350100',
  fen: 7_778,
  of: 'BASE',
  baseFen: 388_900,
  basisPoints: 200,
  depositedAt: 0,
  ...about,
})

describe('what the rest of a year may bring', () => {
  it('is the newest base by its rule: 2 % of 3,889.00 is 77.78 a month', () => {
    expect(depositForecast([deposit('202609'), deposit('202610')], '202611')).toEqual([
      { month: '202611', fen: 7_778 },
      { month: '202612', fen: 7_778 },
    ])
  })

  it('is 75.00 a month for a pension of 1,500.00 and the 5 % rule', () => {
    const last = deposit('202611', { of: 'PENSION', baseFen: 150_000, basisPoints: 500, fen: 7_500 })
    expect(depositForecast([last], '202611')).toEqual([{ month: '202612', fen: 7_500 }])
  })

  it('follows the rule of the newest month, not what came beside it once', () => {
    const corrected = deposit('202611', { fen: 20_000 })
    expect(depositForecast([deposit('202610'), corrected], '202611')).toEqual([
      { month: '202612', fen: 7_778 },
    ])
    const raised = deposit('202610', { baseFen: 500_000, fen: 10_000 })
    expect(depositForecast([deposit('202609'), raised], '202612')).toEqual([{ month: '202612', fen: 10_000 }])
  })

  it.each(['FIXED', 'OTHER'] as const)('is the same amount again where the rule is %s', (of) => {
    const last = deposit('202611', { of, baseFen: 0, basisPoints: null, fen: 10_000 })
    expect(depositForecast([last], '202611')).toEqual([{ month: '202612', fen: 10_000 }])
  })

  it('never fills a month that is over, or one that is there already', () => {
    expect(depositForecast([deposit('202603'), deposit('202606')], '202612')).toEqual([
      { month: '202612', fen: 7_778 },
    ])
    expect(depositForecast([deposit('202612')], '202612')).toEqual([])
  })

  it('is nothing in January before the first deposit, and for a year that is over', () => {
    expect(depositForecast([], '202701')).toEqual([])
    expect(depositForecast([deposit('202612')], '202701')).toEqual([])
  })
})

test('the newest deposit is the one for the latest month, and of two the later one', () => {
  const twice = [deposit('202610'), deposit('202611'), deposit('202611', { fen: 1 })]
  expect(newestDeposit([...twice, deposit('202601')])).toEqual(deposit('202611', { fen: 1 }))
  expect(newestDeposit([])).toBeUndefined()
})
