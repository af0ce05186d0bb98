import fc from 'fast-check'
import { readLedger } from '@/contract/ledger'
import type { PremiumBill } from '@/contract/premium'
import { bind, end, seen, usages } from '../family/binding'
import { foundTown, must, type Town } from '../town'
import { billsOf, openBill, paidYears, pay } from './bills'

const forPremiums = { rela: 'PARENT' as const, scopes: ['RESIDENT_PREMIUM' as const] }
const two = (): Town => foundTown({ people: ['employee', 'spouse', 'mother'] })
const paymentOptionOf = (bill: PremiumBill, from = 'SHARED_ACCOUNT') =>
  bill.waysToPay.find((option) => option.from === from)

describe('a premium paid from a shared account', () => {
  it('is the sharer’s money carried over, counts as used by the binding, and both see it', () => {
    const town = two()
    const { id } = bind(town, 'spouse', 'mother', { ...forPremiums, mon_cap: 50_000 })
    const token = town.enter('mother')
    const bill = openBill(town, token)
    expect(paymentOptionOf(bill)).toEqual({
      from: 'SHARED_ACCOUNT',
      availableFen: 50_000,
      sharerMaskedName: '*文静',
      whyNot: null,
    })
    const { receipt } = must(pay(town, token, bill, 'SHARED_ACCOUNT'))
    expect(receipt).toMatchObject({ from: 'SHARED_ACCOUNT', sharerMaskedName: '*文静' })
    expect(billsOf(town, token).find((one) => one.id === bill.id)?.receipt).toEqual(receipt)
    expect(paidYears(town, token, '2027')).toHaveLength(1)
    const ledger = { path: { accountId: '350100' }, query: { limit: '1' } }
    const { entries } = must(town.ask(readLedger, ledger, { token: town.enter('spouse') }))
    expect(entries).toMatchObject([{ type: 'PREMIUM', fen: -bill.fen, memo: '*秀珍' }])
    for (const side of ['spouse', 'mother']) {
      expect(seen(town, side, id).monthUsedFen).toBe(bill.fen)
      expect(usages(town, side, id).usages).toMatchObject([{ fen: bill.fen, givenBackAt: null }])
    }
  })

  it('is not told what the sharer has: without caps nothing is counted', () => {
    const town = two()
    bind(town, 'spouse', 'mother', forPremiums)
    expect(paymentOptionOf(openBill(town, town.enter('mother')))).toMatchObject({
      availableFen: null,
      whyNot: null,
    })
  })

  it('is refused where nobody shares for premiums, after the binding has ended, and beyond its caps', () => {
    const town = two()
    const token = town.enter('mother')
    const refused = (code: string): void => {
      const bill = openBill(town, token)
      expect(paymentOptionOf(bill)?.whyNot).toBe(code)
      expect(pay(town, token, bill, 'SHARED_ACCOUNT').refusal).toBe(code)
    }
    refused('SCOPE_NOT_ALLOWED')
    const low = bind(town, 'spouse', 'mother', { ...forPremiums, mon_cap: 39_999 })
    refused('OVER_CAP')
    must(end(town, 'mother', low.id))
    refused('SCOPE_NOT_ALLOWED')
  })

  it('comes from the first sharer who can pay all of it', () => {
    const town = foundTown({ people: ['spouse', 'sibling', 'mother'] })
    const first = bind(town, 'sibling', 'mother', { ...forPremiums, mon_cap: 39_999 })
    const second = bind(town, 'spouse', 'mother', forPremiums)
    const token = town.enter('mother')
    must(pay(town, token, openBill(town, token), 'SHARED_ACCOUNT'))
    expect(seen(town, 'mother', first.id).monthUsedFen).toBe(0)
    expect(seen(town, 'mother', second.id).monthUsedFen).toBe(40_000)
  })

  it('is never beyond a cap, whatever the caps are and however often it is tried', () => {
    const cap = fc.option(fc.integer({ min: 1, max: 90_000 }))
    fc.assert(
      fc.property(cap, cap, (month, visit) => {
        const town = two()
        const visitCap = month === null || visit === null ? visit : Math.min(month, visit)
        const { id } = bind(town, 'spouse', 'mother', { ...forPremiums, mon_cap: month, visit_cap: visitCap })
        const token = town.enter('mother')
        const bill = openBill(town, token)
        const fits = bill.fen <= Math.min(month ?? Infinity, visitCap ?? Infinity)
        const tried = ['SHARED_ACCOUNT', 'SHARED_ACCOUNT'].map(() => pay(town, token, bill, 'SHARED_ACCOUNT'))
        expect(tried.map(({ refusal }) => refusal)).toEqual(
          fits ? [undefined, 'PREMIUM_PAID'] : ['OVER_CAP', 'OVER_CAP'],
        )
        expect(seen(town, 'spouse', id).monthUsedFen).toBe(fits ? bill.fen : 0)
      }),
      { numRuns: 12 },
    )
  })
})
