import fc from 'fast-check'
import { accountAt, balanceOf, changed, type AccountMoney } from '@/domain/personal-account'
import { settle } from '@/domain/settlement/settle'
import { givenBack } from '@/domain/settlement/reversal'
import { bill, policy, payers, context, visitType } from './arbitrary-visits'

const runs = { seed: 18, numRuns: 1_000 }
const taken = (
  account: AccountMoney,
  drawn: { currentYearFen: number; priorYearsFen: number },
): AccountMoney =>
  changed(account, { currentYearFen: -drawn.currentYearFen, priorYearsFen: -drawn.priorYearsFen })

describe('a reversal, whatever was settled', () => {
  it('restores every account that paid exactly: the own one, the wallet and each sharer’s', () => {
    fc.assert(
      fc.property(visitType, bill, policy, context, payers, (type, items, rules, before, accounts) => {
        const { payment } = settle({ type, items }, rules, before, accounts)
        const wallet = { currentYearFen: 0, priorYearsFen: accounts.wallet?.balanceFen ?? 0 }
        const balances = [accounts.own, wallet, ...accounts.sharers.map((sharer) => sharer.balances)]
        const fromWallet = { currentYearFen: 0, priorYearsFen: payment.walletFen }
        const drawn = [payment.own, fromWallet, ...payment.sharers]
        balances.forEach((money, n) => {
          const account = { year: 2026, ...money }
          const part = drawn[n] ?? { currentYearFen: 0, priorYearsFen: 0 }
          expect(changed(taken(account, part), givenBack(part, 2026, 2026))).toEqual(account)
        })
      }),
      runs,
    )
  })

  it('in a later year restores the balance, as money carried over', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 3 }),
        (current, prior, years) => {
          const account = { year: 2026, currentYearFen: current, priorYearsFen: prior }
          const part = { currentYearFen: Math.floor(current / 2), priorYearsFen: Math.floor(prior / 3) }
          const later = accountAt(taken(account, part), 2026 + years)
          const restored = changed(later, givenBack(part, 2026, 2026 + years))
          expect(restored).toEqual(accountAt(account, 2026 + years))
          expect(balanceOf(restored)).toBe(current + prior)
        },
      ),
      runs,
    )
  })
})
