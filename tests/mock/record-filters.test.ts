import { sumSettlements } from '@/contract/settlement-months'
import { findSettlements } from '@/contract/settlement-search'
import type { InputOf } from '@/contract/endpoint'
import { explainSettlement } from '@/contract/explanation'
import { tillReverse } from '@/contract/till'
import { monthOf } from '@/domain/china-day'
import { sumFen } from '@/domain/money'
import { hospital, pharmacy, visit } from './till'
import { foundTown, must } from './town'

const town = foundTown({ people: ['retiree'] })
const token = town.enter('retiree')
type Filter = InputOf<typeof findSettlements>['body']
const list = (body: Filter) =>
  must(town.ask(findSettlements, { query: { limit: '50' }, body }, { token })).settlements
const months = (body: Filter) => must(town.ask(sumSettlements, { body }, { token }))
const all = list({})

describe('the records a person asks for', () => {
  it('by type are all of that type, and no other is missing', () => {
    const chronic = list({ med_type: '14' })
    expect(chronic.length).toBeGreaterThan(0)
    expect(chronic).toEqual(all.filter(({ visitType }) => visitType === 'CHRONIC'))
  })

  it('by institution are all of that institution', () => {
    const here = list({ fixmedins_code: pharmacy })
    expect(here.length).toBeGreaterThan(0)
    expect(here).toEqual(all.filter(({ institution }) => institution.code === pharmacy))
  })

  it('by who paid are those where the account, or cash, paid something', () => {
    expect(list({ payer: 'OWN' })).toEqual(all.filter(({ split }) => split.ownAccountFen > 0))
    expect(list({ payer: 'CASH' })).toEqual(all.filter(({ split }) => split.cashFen > 0))
    expect(list({ payer: 'SHARER' })).toEqual([])
  })

  it('by words are found in names of institutions and of items', () => {
    expect(list({ q: '大药房' })).toEqual(
      all.filter(({ institution }) => institution.name.includes('大药房')),
    )
    expect(list({ q: '氨氯地平' }).length).toBeGreaterThan(0)
    expect(list({ q: '没有这样的药' })).toEqual([])
  })

  it('by days include the first and the last of them, in China', () => {
    const fresh = foundTown({ people: ['employee'], at: Date.parse('2026-11-30T23:59:58+08:00') })
    const mine = fresh.enter('employee')
    const late = visit(fresh, mine, 100).id
    fresh.pass(2_000)
    const early = visit(fresh, mine, 100).id
    const on = (from: string, to: string) =>
      must(fresh.ask(findSettlements, { query: {}, body: { from, to } }, { token: mine })).settlements.map(
        ({ id }) => id,
      )
    expect(on('2026-11-30', '2026-11-30')).toEqual([late])
    expect(on('2026-12-01', '2026-12-01')).toEqual([early])
    expect(on('2026-12-02', '2026-12-31')).toEqual([])
  })
})

describe('the months of a person', () => {
  it('add up what the records of each month say, newest first', () => {
    const sums = months({})
    expect(sums.map(({ month }) => month)).toEqual([
      ...new Set(all.map(({ settledAt }) => monthOf(settledAt))),
    ])
    for (const { month, count, totalFen, cashFen, types } of sums) {
      const own = all.filter(({ settledAt }) => monthOf(settledAt) === month)
      expect(count).toBe(own.length)
      expect(totalFen).toBe(sumFen(own.map(({ split }) => split.totalFen)))
      expect(cashFen).toBe(sumFen(own.map(({ split }) => split.cashFen)))
      expect(sumFen(types.map((type) => type.totalFen))).toBe(totalFen)
    }
  })

  it('are filtered like the list', () => {
    const year = { from: '2025-01-01', to: '2025-12-31', med_type: '41' }
    expect(sumFen(months(year).map(({ totalFen }) => totalFen))).toBe(
      sumFen(list(year).map(({ split }) => split.totalFen)),
    )
  })

  it('count a reversed visit and its reversal for nothing', () => {
    const fresh = foundTown({ people: ['sibling'] })
    const mine = fresh.enter('sibling')
    const { id } = visit(fresh, mine, 5_000)
    must(fresh.ask(tillReverse, { body: { setl_id: id, fixmedins_code: pharmacy } }))
    expect(must(fresh.ask(sumSettlements, { body: {} }, { token: mine }))).toEqual([])
    expect(
      must(fresh.ask(findSettlements, { query: {}, body: {} }, { token: mine })).settlements,
    ).toHaveLength(2)
  })
})

describe('the explanation of a record', () => {
  it('tells the amounts of the record', () => {
    const { id, split } = visit(town, token, 90_000, { type: '11', institution: hospital })
    const reasons = must(town.ask(explainSettlement, { path: { settlementId: id } }, { token }))
    const fen = (code: string) =>
      sumFen(reasons.filter((reason) => reason.code === code).map((reason) => reason.fen))
    expect(fen('RATIO')).toBe(split.fund.pooledFen)
    expect(fen('DEDUCTIBLE')).toBe(split.because.deductibleFen)
    expect(fen('OWN_ACCOUNT')).toBe(split.ownAccountFen)
    expect(fen('CASH')).toBe(split.cashFen)
  })

  it('is for the person alone', () => {
    const both = foundTown({ people: ['retiree', 'employee'] })
    const { id } = visit(both, both.enter('retiree'), 1_000)
    const asked = both.ask(
      explainSettlement,
      { path: { settlementId: id } },
      { token: both.enter('employee') },
    )
    expect(asked.refusal).toBe('NOT_FOUND')
  })
})
