import { policyOn } from 'mock/policies/cities'
import type { VisitType } from '@/contract/settlement'
import type { OwnShare, Policy } from '@/contract/benefit'
import { pay, type AccountBalances, type Shares, type Sharer } from '@/domain/settlement/payers'

const fuzhou = policyOn('350100', '2026-01-01')
const beijing = policyOn('110000', '2026-01-01')
const hangzhou = policyOn('330100', '2026-01-01')

const shares: Shares = {
  deductible: 1_000,
  coinsurance: 2_000,
  paidFirst: 400,
  overLimit: 50,
  outOfCatalogue: 700,
}
const total = 4_150
const empty: AccountBalances = { currentYearFen: 0, priorYearsFen: 0 }
const thisYears = (fen: number): AccountBalances => ({ currentYearFen: fen, priorYearsFen: 0 })
const earlier = (fen: number): AccountBalances => ({ currentYearFen: 0, priorYearsFen: fen })
const mother = (balances: AccountBalances, more: Partial<Sharer> = {}): Sharer => ({
  id: 'mother',
  balances,
  priorYearsOnly: false,
  ...more,
})

const covered = ['deductible', 'coinsurance'] as const
const coveredAndPaidFirst = ['deductible', 'coinsurance', 'paidFirst'] as const
const sumOf = (causes: readonly OwnShare[]): number => causes.reduce((sum, cause) => sum + shares[cause], 0)

describe.each([
  ['福州', fuzhou.employee],
  ['北京', beijing.employee],
])('%s, an employee with money enough, in one balance', (_, policy) => {
  it.each<VisitType>(['OUTPATIENT', 'EMERGENCY', 'PHARMACY', 'CHRONIC', 'INPATIENT'])(
    'pays the share of covered cost and the share paid first of %s',
    (visit) => {
      const payment = pay(shares, visit, policy, { own: earlier(9_999), sharers: [] })
      expect(payment.own).toEqual(earlier(sumOf(coveredAndPaidFirst)))
      expect(payment.cashFen).toBe(total - sumOf(coveredAndPaidFirst))
    },
  )

  it('pays what is outside the catalogue and over the limit in cash', () => {
    const rest = { ...shares, deductible: 0, coinsurance: 0, paidFirst: 0 }
    expect(pay(rest, 'PHARMACY', policy, { own: earlier(9_999), sharers: [] }).cashFen).toBe(750)
  })
})

describe('杭州, an employee with money enough of both kinds', () => {
  const policy = hangzhou.employee
  it.each<[VisitType, readonly OwnShare[], readonly OwnShare[]]>([
    ['OUTPATIENT', covered, coveredAndPaidFirst],
    ['EMERGENCY', covered, coveredAndPaidFirst],
    ['PHARMACY', covered, coveredAndPaidFirst],
    ['CHRONIC', [], coveredAndPaidFirst],
    ['INPATIENT', [], coveredAndPaidFirst],
  ])('%s: this year’s money pays %j, earlier money pays %j', (visit, current, prior) => {
    const byThisYears = pay(shares, visit, policy, { own: thisYears(9_999), sharers: [] })
    expect(byThisYears.own).toEqual(thisYears(sumOf(current)))
    expect(byThisYears.cashFen).toBe(total - sumOf(current))
    const byEarlier = pay(shares, visit, policy, { own: earlier(9_999), sharers: [] })
    expect(byEarlier.own).toEqual(earlier(sumOf(prior)))
    expect(byEarlier.cashFen).toBe(total - sumOf(prior))
  })

  it('spends this year’s money first, and earlier money on what it may not pay', () => {
    const both = { currentYearFen: 9_999, priorYearsFen: 9_999 }
    expect(pay(shares, 'OUTPATIENT', policy, { own: both, sharers: [] }).own).toEqual({
      currentYearFen: 3_000,
      priorYearsFen: 400,
    })
  })

  it('pays what is outside the catalogue and over the limit in cash', () => {
    const own = { ...shares, deductible: 0, coinsurance: 0, paidFirst: 0 }
    const both = { currentYearFen: 9_999, priorYearsFen: 9_999 }
    expect(pay(own, 'PHARMACY', policy, { own: both, sharers: [] }).cashFen).toBe(750)
  })
})

describe('sharers', () => {
  const policy = hangzhou.employee

  it('pay after the own account, in their order, and cash pays the rest', () => {
    const father = { ...mother(thisYears(500)), id: 'father' }
    const payment = pay(shares, 'OUTPATIENT', policy, {
      own: thisYears(1_200),
      sharers: [mother(thisYears(700)), father],
    })
    expect(payment.own).toEqual(thisYears(1_200))
    expect(payment.sharers).toEqual([
      { id: 'mother', ...thisYears(700) },
      { id: 'father', ...thisYears(500) },
    ])
    expect(payment.cashFen).toBe(total - 2_400)
  })

  it('stop at the cap, this year’s and earlier money together', () => {
    const balances = { currentYearFen: 300, priorYearsFen: 9_999 }
    const { sharers } = pay(shares, 'OUTPATIENT', policy, {
      own: empty,
      sharers: [mother(balances, { capLeft: { fen: 450, by: 'VISIT_CAP' } })],
    })
    expect(sharers).toEqual([{ id: 'mother', currentYearFen: 300, priorYearsFen: 150 }])
  })

  it.each([0, -200])('with %d left of the cap pay nothing', (fen) => {
    const rich = { currentYearFen: 9_999, priorYearsFen: 9_999 }
    const payment = pay(shares, 'OUTPATIENT', policy, {
      own: empty,
      sharers: [mother(rich, { capLeft: { fen, by: 'MONTH_CAP' } })],
    })
    expect(payment.sharers).toEqual([{ id: 'mother', ...empty }])
    expect(payment.cashFen).toBe(total)
  })

  it('give earlier money only, where the city says so', () => {
    const balances = { currentYearFen: 9_999, priorYearsFen: 80 }
    const { sharers } = pay(shares, 'OUTPATIENT', policy, {
      own: empty,
      sharers: [mother(balances, { priorYearsOnly: true })],
    })
    expect(sharers).toEqual([{ id: 'mother', ...earlier(80) }])
  })

  it('pay for a resident, who has no account of their own', () => {
    const balances = { currentYearFen: 0, priorYearsFen: 9_999 }
    const payment = pay(shares, 'OUTPATIENT', fuzhou.resident, { own: empty, sharers: [mother(balances)] })
    expect(payment.sharers[0]?.priorYearsFen).toBeGreaterThan(0)
  })
})

describe('an account that is frozen', () => {
  it('is skipped, and cash pays', () => {
    const frozen = { ...earlier(9_999), obstacle: 'FROZEN' } as const
    const payment = pay(shares, 'OUTPATIENT', fuzhou.employee, { own: frozen, sharers: [] })
    expect(payment).toEqual({
      own: empty,
      walletFen: 0,
      sharers: [],
      cashFen: total,
      unpaid: [{ account: 'OWN', why: 'FROZEN' }],
    })
  })
})

describe('an account that is somehow below zero', () => {
  it('pays nothing and is given nothing', () => {
    const owing: AccountBalances = { currentYearFen: -500, priorYearsFen: -1 }
    const policy: Policy = fuzhou.employee
    const payment = pay(shares, 'OUTPATIENT', policy, { own: owing, sharers: [mother(owing)] })
    expect(payment.own).toEqual(empty)
    expect(payment.sharers).toEqual([{ id: 'mother', ...empty }])
  })
})
