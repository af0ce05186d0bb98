import fc from 'fast-check'
import { monthOf } from '@/domain/china-day'
import { capLeft, usedInMonth, type Usage } from '@/domain/family/cap-left'
import { sumFen } from '@/domain/money'
import { pay } from '@/domain/settlement/payers'
import { policy, balances, visitType } from '../settlement/arbitrary-visits'

const at = (iso: string): number => Date.parse(iso)
const used = (iso: string, fen: number, givenBack?: string): Usage => ({
  at: at(iso),
  fen,
  ...(givenBack !== undefined && { givenBackAt: at(givenBack) }),
})

const november = [
  used('2026-10-31T23:59:59+08:00', 1_000),
  used('2026-11-01T00:00:00+08:00', 200),
  used('2026-11-30T23:59:59+08:00', 30),
  used('2026-12-01T00:00:00+08:00', 4),
]

describe('a month of usages', () => {
  it.each([
    ['2026-10-31T23:59:59+08:00', 1_000],
    ['2026-11-01T00:00:00+08:00', 230],
    ['2026-11-30T15:59:59Z', 230],
    ['2026-11-30T16:00:00Z', 4],
  ])('seen at %s is the month of the calendar in China: %d', (now, fen) => {
    expect(usedInMonth(november, at(now))).toBe(fen)
  })

  it('has nothing of what was given back, whenever that was', () => {
    const given = [used('2026-11-02T10:00:00+08:00', 500, '2026-12-03T10:00:00+08:00'), ...november]
    expect(usedInMonth(given, at('2026-11-20T10:00:00+08:00'))).toBe(230)
    expect(usedInMonth(given, at('2026-12-20T10:00:00+08:00'))).toBe(4)
  })
})

describe('what caps leave', () => {
  const now = at('2026-11-20T10:00:00+08:00')
  it.each<[number | null, number | null, number | undefined]>([
    [null, null, undefined],
    [null, 500, 500],
    [1_000, null, 770],
    [1_000, 500, 500],
    [1_000, 900, 770],
    [230, 100, 0],
    [100, null, 0],
  ])('with %p a month and %p a visit, 230 used: %p', (monthCapFen, visitCapFen, left) => {
    expect(capLeft({ monthCapFen, visitCapFen }, november, now)?.fen).toBe(left)
  })
})

describe('over any sequence of visits and reversals', () => {
  const start = at('2026-10-01T00:00:00+08:00')
  const step = fc.record({
    afterMs: fc.nat(20 * 24 * 3_600_000),
    shareFen: fc.nat(40_000),
    type: visitType,
    policy,
    balances,
    priorYearsOnly: fc.boolean(),
    reverse: fc.option(fc.nat(20), { freq: 4 }),
  })
  const cap = fc.option(fc.integer({ min: 1, max: 50_000 }), { freq: 3 })

  it('a sharer never pays more than a cap, in a visit or in a month of the calendar', () => {
    fc.assert(
      fc.property(cap, cap, fc.array(step, { maxLength: 25 }), (monthCapFen, visitCapFen, steps) => {
        let now = start
        let usages: Usage[] = []
        for (const { afterMs, shareFen, type, reverse, ...rest } of steps) {
          now += afterMs
          const time = now
          if (reverse !== null)
            usages = usages.map((usage, n) => (n === reverse ? { ...usage, givenBackAt: time } : usage))
          const left = capLeft({ monthCapFen, visitCapFen }, usages, now)
          const sharer = {
            id: 'B1',
            balances: rest.balances,
            priorYearsOnly: rest.priorYearsOnly,
            ...(left && { capLeft: left }),
          }
          const shares = {
            deductible: shareFen,
            coinsurance: 0,
            paidFirst: 0,
            overLimit: 0,
            outOfCatalogue: 0,
          }
          const nothing = { currentYearFen: 0, priorYearsFen: 0 }
          const [drawn] = pay(shares, type, rest.policy, { own: nothing, sharers: [sharer] }).sharers
          const fen = (drawn?.currentYearFen ?? 0) + (drawn?.priorYearsFen ?? 0)
          if (visitCapFen !== null) expect(fen).toBeLessThanOrEqual(visitCapFen)
          if (fen > 0) usages = [...usages, { at: now, fen }]
        }
        for (const month of new Set(usages.map((usage) => monthOf(usage.at)))) {
          const kept = usages.filter((one) => monthOf(one.at) === month && one.givenBackAt === undefined)
          const sum = sumFen(kept.map(({ fen }) => fen))
          if (monthCapFen !== null) expect(sum).toBeLessThanOrEqual(monthCapFen)
        }
      }),
      { seed: 9, numRuns: 1_000 },
    )
  })
})
