import fc from 'fast-check'
import { partOf } from '@/domain/money'
import { monthlyDeposit } from '@/domain/monthly-deposit'

describe('a month’s money into the account', () => {
  it('of a retiree with a pension of 1,500.00 by the 5 % rule is 75.00', () => {
    expect(monthlyDeposit({ of: 'PENSION', basisPoints: 500 }, 150_000)).toEqual({
      fen: 7_500,
      of: 'PENSION',
      baseFen: 150_000,
      basisPoints: 500,
    })
  })

  it('of an employee with a base of 3,889.00 by the 2 % rule is 77.78', () => {
    expect(monthlyDeposit({ of: 'BASE', basisPoints: 200 }, 388_900).fen).toBe(7_778)
  })

  it('may be more for older people; whoever’s age nobody knows counts as the oldest', () => {
    const rule = {
      of: 'BASE' as const,
      basisPoints: 400,
      ages: [
        { upToAge: 40, basisPoints: 250 },
        { upToAge: 50, basisPoints: 300 },
      ],
    }
    const at = (age?: number) => monthlyDeposit(rule, 400_000, age).fen
    expect([18, 40, 41, 50, 51, 90].map(at)).toEqual([10_000, 10_000, 12_000, 12_000, 16_000, 16_000])
    expect(at()).toBe(16_000)
  })

  it('may be a fixed amount, whatever the pension', () => {
    expect(monthlyDeposit({ of: 'FIXED', fen: 10_000 }, 999_999)).toEqual({
      fen: 10_000,
      of: 'FIXED',
      baseFen: 10_000,
    })
  })
})

describe('a part of an amount', () => {
  it('is whole fen, half a fen rounded up, never more than the amount', () => {
    expect([partOf(25, 200), partOf(24, 200), partOf(1, 5_000)]).toEqual([1, 0, 1])
    fc.assert(
      fc.property(fc.nat(10_000_000_000), fc.nat(10_000), (fen, basisPoints) => {
        const part = partOf(fen, basisPoints)
        expect(Number.isSafeInteger(part)).toBe(true)
        expect(part).toBeLessThanOrEqual(fen)
        expect(Math.abs(part * 10_000 - fen * basisPoints)).toBeLessThanOrEqual(5_000)
      }),
      { seed: 21, numRuns: 1_000 },
    )
  })
})
