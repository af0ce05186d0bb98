import { policyOn } from 'mock/policies/cities'
import type { VisitType } from '@/contract/settlement'
import type { Policy } from '@/contract/benefit'
import { settle, type Settled } from '@/domain/settlement/settle'
import type { VisitContext } from '@/domain/settlement/pooled-share'

/** The figures of rules.md §13.4–§13.6, §15.1 and §15.2 are computed here with the policies of the mock city. */
const fuzhou = policyOn('350100', '2026-01-01')
const beijing = policyOn('110000', '2026-01-01')

const first: VisitContext = {
  retired: false,
  tier: 3,
  unfiled: false,
  deductibleMetFen: 0,
  pooledPaidFen: 0,
  earlierAdmissions: 0,
}
const noMoney = { currentYearFen: 0, priorYearsFen: 0 }
const yuan = (amount: number): number => Math.round(amount * 100)

const covered = (
  type: VisitType,
  coveredFen: number,
  policy: Policy,
  context: Partial<VisitContext>,
): Settled =>
  settle(
    { type, items: [{ name: '治疗', itemClass: 'A', count: 1, priceFen: coveredFen }] },
    policy,
    { ...first, ...context },
    { own: noMoney, sharers: [] },
  )

describe('福州, outpatient, 1,000.00 above the deductible', () => {
  const met = { deductibleMetFen: yuan(400) }

  it.each([
    ['a retiree at a tier-1 institution', { retired: true, tier: 1 }, 700],
    ['a retiree at a tier-2 institution', { retired: true, tier: 2 }, 650],
    ['a retiree at a tier-3 institution', { retired: true, tier: 3 }, 600],
    ['an employee at a tier-1 institution', { tier: 1 }, 600],
    ['an employee at a tier-2 institution', { tier: 2 }, 550],
    ['an employee at a tier-3 institution', { tier: 3 }, 500],
    ['an employee at a tier-2 institution elsewhere, not filed for', { tier: 2, unfiled: true }, 400],
  ] as const)('%s has %j paid by the fund', (_, context, fundYuan) => {
    const settled = covered('OUTPATIENT', yuan(1_000), fuzhou.employee, { ...met, ...context })
    expect(settled.fundFen).toBe(yuan(fundYuan))
    expect(settled.personFen).toBe(yuan(1_000 - fundYuan))
  })

  it('with the deductible still open, that much less counts', () => {
    const settled = covered('OUTPATIENT', yuan(1_400), fuzhou.employee, { retired: true, tier: 2 })
    expect(settled.fund).toMatchObject({ deductibleFen: yuan(400), pooledFen: yuan(650), largeAmountFen: 0 })
  })
})

describe('北京, inpatient, tier 3', () => {
  it('second admission, 40,000.00 covered: the fund pays 33,947.50', () => {
    const settled = covered('INPATIENT', yuan(40_000), beijing.employee, { earlierAdmissions: 1 })
    expect(settled.shares.deductible).toBe(yuan(650))
    expect(settled.fundFen).toBe(yuan(33_947.5))
    expect(settled.personFen).toBe(yuan(6_052.5))
  })

  it('first admission, the deductible is 1,300.00', () => {
    const settled = covered('INPATIENT', yuan(40_000), beijing.employee, {})
    expect(settled.fundFen).toBe(yuan(28_700 * 0.85 + 9_000))
  })

  it('the fifth admission costs the deductible of the second', () => {
    const fifth = covered('INPATIENT', yuan(40_000), beijing.employee, { earlierAdmissions: 4 })
    expect(fifth.shares.deductible).toBe(yuan(650))
  })

  it('a bill below the deductible is the person’s own', () => {
    const small = covered('INPATIENT', yuan(500), beijing.employee, { earlierAdmissions: 1 })
    expect(small.fundFen).toBe(0)
    expect(small.shares.deductible).toBe(yuan(500))
  })
})

describe('北京, outpatient', () => {
  it('above 1,800.00 the fund pays half', () => {
    expect(covered('OUTPATIENT', yuan(2_800), beijing.employee, {}).fundFen).toBe(yuan(500))
  })

  it('the fund pays 20,000.00 in a year to an employee and 4,500.00 to a resident, and nothing beyond', () => {
    expect(covered('OUTPATIENT', yuan(90_000), beijing.employee, {}).fundFen).toBe(yuan(20_000))
    expect(covered('OUTPATIENT', yuan(90_000), beijing.resident, {}).fundFen).toBe(yuan(4_500))
    const spent = { deductibleMetFen: yuan(1_800), pooledPaidFen: yuan(20_000) }
    expect(covered('OUTPATIENT', yuan(100), beijing.employee, spent).fundFen).toBe(0)
  })
})

describe('福州, inpatient', () => {
  it('a retiree’s ratio stays within a hundred', () => {
    const generous = { ...fuzhou.employee.benefits[2], retireePoints: 30 } as Policy['benefits'][number]
    const policy = { ...fuzhou.employee, benefits: [generous] }
    const settled = covered('INPATIENT', yuan(11_300), policy, { retired: true })
    expect(settled.fundFen).toBe(yuan(10_000))
    expect(settled.shares.coinsurance).toBe(0)
  })

  it('beyond the yearly cap 大额 pays 90 %', () => {
    const spent = { pooledPaidFen: yuan(200_000), earlierAdmissions: 1 }
    const settled = covered('INPATIENT', yuan(10_650), fuzhou.employee, spent)
    expect(settled.fund).toMatchObject({
      deductibleFen: yuan(650),
      pooledFen: 0,
      largeAmountFen: yuan(9_000),
    })
  })
})

describe('where no benefit applies', () => {
  it('a purchase in a pharmacy is the person’s own', () => {
    const settled = covered('PHARMACY', yuan(86.4), fuzhou.employee, {})
    expect(settled.fundFen).toBe(0)
    expect(settled.group).toBeUndefined()
    expect(settled.shares.coinsurance).toBe(yuan(86.4))
  })

  it('a suspended person has nothing from the fund', () => {
    const suspended = { ...fuzhou.employee, benefits: [] }
    for (const type of ['OUTPATIENT', 'EMERGENCY', 'CHRONIC', 'INPATIENT', 'PHARMACY'] as const) {
      const settled = covered(type, yuan(5_000), suspended, {})
      expect(settled.fundFen).toBe(0)
      expect(settled.payment.cashFen).toBe(yuan(5_000))
    }
  })
})
