import fc from 'fast-check'
import { policyOn } from 'mock/policies/cities'
import type { Obstacle } from '@/contract/split'
import { sumFen } from '@/domain/money'
import { pay, type OwnAccount, type Shares, type Sharer, type WalletMoney } from '@/domain/settlement/payers'
import { balanceOf } from '@/domain/personal-account'
import { settle } from '@/domain/settlement/settle'
import { payers, bill, context, policy, visitType } from './arbitrary-visits'

const skipped: readonly Obstacle[] = ['SCOPE', 'SUSPENDED', 'NOT_BEGUN', 'OVER', 'FROZEN', 'PLACE']
const { employee } = policyOn('350100', '2026-01-01')
const shares: Shares = { deductible: 1_000, coinsurance: 0, paidFirst: 0, overLimit: 0, outOfCatalogue: 200 }
const holding = (priorYearsFen: number): OwnAccount => ({ currentYearFen: 0, priorYearsFen })
const sharer = (more: Partial<Sharer>): Sharer => ({
  id: 'mother',
  balances: holding(9_999),
  priorYearsOnly: false,
  ...more,
})
const whyOf = (own: OwnAccount, sharers: readonly Sharer[], of = shares) =>
  pay(of, 'OUTPATIENT', employee, { own, sharers }).unpaid.map(({ id, why }) => [id ?? 'own', why])

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
  ['is over', { obstacle: 'OVER' }, 'OVER'],
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

test.each<[string, WalletMoney, number, Obstacle | undefined]>([
  ['has enough', { balanceFen: 600 }, 600, undefined],
  ['does not suffice', { balanceFen: 599 }, 599, 'EMPTY'],
  ['is empty', { balanceFen: 0 }, 0, 'EMPTY'],
  ['is frozen', { balanceFen: 9_999, obstacle: 'FROZEN' }, 0, 'FROZEN'],
  ['is open elsewhere', { balanceFen: 9_999, obstacle: 'PLACE' }, 0, 'PLACE'],
])('of a wallet that %s, after the own account and before the sharers', (_, wallet, walletFen, why) => {
  const payment = pay(shares, 'OUTPATIENT', employee, { own: holding(400), wallet, sharers: [sharer({})] })
  expect(payment.own.priorYearsFen).toBe(400)
  expect(payment.walletFen).toBe(walletFen)
  expect(payment.sharers[0]?.priorYearsFen).toBe(600 - walletFen)
  expect(payment.unpaid.find(({ account }) => account === 'WALLET')?.why).toBe(why)
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
    fc.property(visitType, bill, policy, context, payers, (type, items, rules, before, accounts) => {
      const { shares: causes, payment } = settle({ type, items }, rules, before, accounts)
      const payable = [...new Set([...(rules.currentYearPays?.[type] ?? []), ...rules.accountPays[type]])]
      let left = sumFen(payable.map((cause) => causes[cause]))
      const all = [
        { account: 'OWN', id: undefined, fen: balanceOf(payment.own) },
        ...(accounts.wallet ? [{ account: 'WALLET', id: undefined, fen: payment.walletFen }] : []),
        ...payment.sharers.map(({ id, ...drawn }) => ({ account: 'SHARER', id, fen: balanceOf(drawn) })),
      ]
      for (const { account, id, fen } of all) {
        const why = payment.unpaid.find((one) => one.account === account && one.id === id)?.why
        if (left > 0) expect(why === undefined).toBe(fen === left)
        if (why !== undefined && skipped.includes(why)) expect(fen).toBe(0)
        left -= fen
      }
      const paidInCash =
        payment.cashFen > sumFen(Object.values(causes)) - sumFen(payable.map((cause) => causes[cause]))
      if (paidInCash) expect(payment.unpaid.map(({ why }) => why)).not.toContain('NOT_ITS_TURN')
    }),
    { seed: 19, numRuns: 1_000 },
  )
})
