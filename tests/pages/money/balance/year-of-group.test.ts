import fc from 'fast-check'
import type { Accumulation } from '@/contract/accumulation'
import { capReached, deductibleStatus } from '@/pages/money/balance/year-of-group'

const outpatient: Accumulation = {
  insuranceCode: '310',
  placeCode: '350100',
  group: 'OUTPATIENT',
  groupName: '普通门诊',
  deductibleMetFen: 34_150,
  deductibleFen: 40_000,
  pooledPaidFen: 0,
  pooledCapFen: 500_000,
  admissions: 0,
}

describe('the deductible of a group of benefits', () => {
  it('is open while something is missing, and says how much', () => {
    expect(deductibleStatus(outpatient)).toEqual({
      is: 'open',
      reached: { ofFen: 40_000, soFarFen: 34_150, toGoFen: 5_850, percent: 85.375 },
    })
  })

  it('is met to the fen, and not one fen earlier', () => {
    expect(deductibleStatus({ ...outpatient, deductibleMetFen: 39_999 }).is).toBe('open')
    expect(deductibleStatus({ ...outpatient, deductibleMetFen: 40_000 }).is).toBe('met')
  })

  it('is none where the city asks for none', () => {
    expect(deductibleStatus({ ...outpatient, deductibleMetFen: 0, deductibleFen: 0 })).toEqual({
      is: 'none',
    })
  })

  it('is asked for at the next admission in hospital, whatever was paid at the last', () => {
    const inpatient = {
      ...outpatient,
      group: 'INPATIENT',
      deductibleFen: 65_000,
      deductibleMetFen: 130_000,
    } as const
    expect(deductibleStatus(inpatient)).toEqual({ is: 'next', fen: 65_000 })
  })
})

describe('the limit of the pooled fund', () => {
  it('is what was paid and what is left of it, together the limit, never beyond its ends', () => {
    const fen = fc.nat({ max: 50_000_000 })
    fc.assert(
      fc.property(fen, fen, (pooledPaidFen, pooledCapFen) => {
        const { soFarFen, toGoFen, percent } = capReached({ ...outpatient, pooledPaidFen, pooledCapFen })
        expect(soFarFen + toGoFen).toBe(pooledCapFen)
        expect(Math.min(soFarFen, toGoFen, percent, 100 - percent)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
