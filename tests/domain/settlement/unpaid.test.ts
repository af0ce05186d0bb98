import fc from 'fast-check'
import { policyOn } from 'mock/policies/cities'
import type { Obstacle } from '@/contract/split'
import { sumFen } from '@/domain/money'
import { pay, type OwnAccount, type Shares, type Sharer } from '@/domain/settlement/payers'
import { settle } from '@/domain/settlement/settle'
import { balances, bill, context, policy, sharers, visitType } from './arbitrary-visits'

const { employee } = policyOn('350100', '2026-01-01')
const shares: Shares = { deductible: 1_000, coinsurance: 0, paidFirst: 0, overLimit: 0, outOfCatalogue: 200 }
const holding = (priorYearsFen: number): OwnAccount => ({ currentYearFen: 0, priorYearsFen })
const sharer = (more: Partial<Sharer>): Sharer => ({
  id: 'mother',
  balances: holding(9_999),
  priorYearsOnly: false,
  ...more,
})
const whyOf = (own: OwnAccount, others: readonly Sharer[], of = shares) =>
  pay(of, 'OUTPATIENT', employee, own, others).unpaid.map(({ id, why }) => [id ?? 'own', why])

test.each<[string, OwnAccount, Partial<Sharer>, readonly (readonly [string, Obstacle])[]]>([
  ['pays all there is to pay', holding(1_000), {}, [['mother', 'NOT_ITS_TURN']]],
  ['is empty', holding(0), {}, [['own', 'EMPTY']]],
  ['does not suffice', holding(999), {}, [['own', 'EMPTY']]],
  ['is frozen', { ...holding(9_999), obstacle: 'FROZEN' }, {}, [['own', 'FROZEN']]],
  ['is not there', { ...holding(0), obstacle: 'NO_ACCOUNT' }, {}, []],
])('of an own account that %s', (_, own, more, why) => {
  expect(whyOf(own, [sharer(more)])).toEqual(why)
})

test.each<[string, Partial<Sharer>, Obstacle]>([
  ['is suspended', { obstacle: 'SUSPENDED' }, 'SUSPENDED'],
  ['begins later', { obstacle: 'NOT_BEGUN' }, 'NOT_BEGUN'],
  ['was not promised for this', { obstacle: 'SCOPE' }, 'SCOPE'],
  ['reached the cap of the month', { capLeft: { fen: 0, by: 'MONTH_CAP' } }, 'MONTH_CAP'],
  ['reaches the cap of the visit', { capLeft: { fen: 300, by: 'VISIT_CAP' } }, 'VISIT_CAP'],
  [
    'has less than the cap leaves',
    { balances: holding(200), capLeft: { fen: 300, by: 'VISIT_CAP' } },
    'EMPTY',
  ],
])('of a shared account that %s', (_, more, why) => {
  const noAccount = { ...holding(0), obstacle: 'NO_ACCOUNT' } as const
  expect(whyOf(noAccount, [sharer(more)])).toEqual([['mother', why]])
})

test('what no account may pay is told of each account, and nothing of a visit that costs the person nothing', () => {
  const outside = { ...shares, deductible: 0 }
  expect(whyOf(holding(9_999), [sharer({})], outside)).toEqual([
    ['own', 'NOT_PAYABLE'],
    ['mother', 'NOT_PAYABLE'],
  ])
  expect(whyOf(holding(9_999), [sharer({})], { ...outside, outOfCatalogue: 0 })).toEqual([])
})

test('whatever the visit: each account either paid all that was payable at its turn, or says why not', () => {
  fc.assert(
    fc.property(
      visitType,
      bill,
      policy,
      context,
      balances,
      sharers,
      (type, items, rules, before, own, others) => {
        const { shares: causes, payment } = settle({ type, items }, rules, before, own, others)
        const payable = [...new Set([...(rules.currentYearPays?.[type] ?? []), ...rules.accountPays[type]])]
        let left = sumFen(payable.map((cause) => causes[cause]))
        const all = [payment.own, ...payment.sharers]
        all.forEach((drawn, n) => {
          const id = n === 0 ? undefined : payment.sharers[n - 1]?.id
          const why = payment.unpaid.find((one) => one.id === id)?.why
          const drawnFen = drawn.currentYearFen + drawn.priorYearsFen
          if (left > 0) expect(why === undefined).toBe(drawnFen === left)
          if (why === 'SCOPE' || why === 'SUSPENDED' || why === 'NOT_BEGUN') expect(drawnFen).toBe(0)
          left -= drawnFen
        })
        const paidInCash =
          payment.cashFen > sumFen(Object.values(causes)) - sumFen(payable.map((cause) => causes[cause]))
        if (paidInCash) expect(payment.unpaid.map(({ why }) => why)).not.toContain('NOT_ITS_TURN')
      },
    ),
    { seed: 19, numRuns: 1_000 },
  )
})
