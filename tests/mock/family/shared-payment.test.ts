import { applyEvent } from 'mock/world/apply-event'
import { tillPreSettle, tillReverse, tillSettle } from '@/contract/till'
import { decode, hospital, issue, medicine, pharmacy, visit, type MedType } from '../till'
import { foundTown, must, type Town } from '../town'
import { accept, balance, bind, end, offer, personOf, seen } from './binding'
import { madeUp } from './made-up-people'

const two = (): Town => foundTown({ people: ['sibling', 'mother'] })
const buys = (town: Town, fen: number) => visit(town, town.enter('mother'), fen)
const reverse = (town: Town, setl_id: string, at = pharmacy) =>
  must(town.ask(tillReverse, { body: { setl_id, fixmedins_code: at } }))

/** Has a till decode a code of the mother; returns the functions that split and settle the bill with it. */
function inFlight(town: Town, fen: number) {
  const { authToken } = must(decode(town, issue(town, town.enter('mother')).digits))
  const body = { auth_token: authToken, med_type: '41' as const, fee_list: medicine(fen) }
  return {
    split: () => must(town.ask(tillPreSettle, { body })),
    settle: () => must(town.ask(tillSettle, { body })).split,
  }
}

describe('what a relative buys', () => {
  it('is paid by the sharer, the rest in cash, and the sharer’s account is the less for it', () => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother')
    const before = balance(town, 'sibling')
    const { split } = buys(town, 8_640)
    expect(split).toMatchObject({ ownAccountFen: 0, sharedAccountFen: 8_640, cashFen: 0 })
    expect(split.sharers).toEqual([{ maskedName: '*海涛', paidFen: 8_640 }])
    expect(balance(town, 'sibling')).toBe(before - 8_640)
    expect(seen(town, 'sibling', id).monthUsedFen).toBe(8_640)
  })

  it('costs the sharer nothing before acceptance and after the end', () => {
    const town = two()
    const { id } = must(offer(town, 'sibling', 'mother'))
    expect(buys(town, 1_000).split.sharedAccountFen).toBe(0)
    must(accept(town, 'mother', id))
    expect(buys(town, 1_000).split.sharedAccountFen).toBe(1_000)
    must(end(town, 'sibling', id))
    expect(buys(town, 1_000).split.sharedAccountFen).toBe(0)
  })

  it('costs the sharer nothing before the first day', () => {
    const town = two()
    bind(town, 'sibling', 'mother', { beg_date: '2026-11-23' })
    town.setClock(Date.parse('2026-11-22T23:59:50+08:00'))
    expect(buys(town, 1_000).split.sharedAccountFen).toBe(0)
    town.setClock(Date.parse('2026-11-23T00:00:00+08:00'))
    expect(buys(town, 1_000).split.sharedAccountFen).toBe(1_000)
  })

  it.each<[MedType, readonly ('PHARMACY' | 'OUTPATIENT_SELF_PAY' | 'INPATIENT_SELF_PAY')[], boolean]>([
    ['41', ['PHARMACY'], true],
    ['41', ['OUTPATIENT_SELF_PAY', 'INPATIENT_SELF_PAY'], false],
    ['11', ['OUTPATIENT_SELF_PAY'], true],
    ['13', ['OUTPATIENT_SELF_PAY'], true],
    ['14', ['OUTPATIENT_SELF_PAY'], true],
    ['11', ['PHARMACY', 'INPATIENT_SELF_PAY'], false],
    ['21', ['INPATIENT_SELF_PAY'], true],
    ['21', ['PHARMACY', 'OUTPATIENT_SELF_PAY'], false],
  ])('at a visit of type %s within %j: shared money pays, %p', (type, scopes, pays) => {
    const town = two()
    bind(town, 'sibling', 'mother', { scopes: [...scopes] })
    const institution = type === '41' ? pharmacy : hospital
    // The sharer's account holds money carried over, which may pay every kind of visit.
    const { split } = visit(town, town.enter('mother'), 60_000, { type, institution })
    expect(split.sharedAccountFen > 0).toBe(pays)
  })

  it('is not paid by an account that is frozen, and is again when it is not', () => {
    const town = two()
    bind(town, 'sibling', 'mother')
    const { personNumber } = personOf(town, 'sibling')
    const become = (state: '1' | '2') =>
      applyEvent(town.world, {
        type: 'insurance-changed',
        at: town.now(),
        personNumber,
        insutype: '310',
        admdvs: '350100',
        state,
      })
    become('2')
    expect(buys(town, 1_000).split.sharedAccountFen).toBe(0)
    become('1')
    expect(buys(town, 1_000).split.sharedAccountFen).toBe(1_000)
  })

  it('is paid from money carried over only where the sharer’s city says so', () => {
    const people = [
      madeUp('clerk', { admdvs: '610100', employment: 'employee', born: '19850101' }),
      madeUp('elder', { admdvs: '610100' }),
    ]
    const town = foundTown({ people })
    bind(town, 'clerk', 'elder')
    const account = `${personOf(town, 'clerk').personNumber}/610100`
    const before = town.world.accounts.get(account)
    expect(visit(town, town.enter('elder'), 5_000).split.sharedAccountFen).toBe(5_000)
    const after = town.world.accounts.get(account)
    expect(after?.currentYearFen).toBe(before?.currentYearFen)
    expect(after?.priorYearsFen).toBe((before?.priorYearsFen ?? 0) - 5_000)
  })
})

describe('several sharers', () => {
  const family = () => {
    const sharers = ['first', 'second'].map((name) =>
      madeUp(name, { admdvs: '350100', employment: 'employee', born: '19850101' }),
    )
    const town = foundTown({ people: ['mother', ...sharers] })
    bind(town, 'first', 'mother', { visit_cap: 3_000 })
    bind(town, 'second', 'mother', { visit_cap: 4_000 })
    return town
  }

  it('pay in the order in which they were accepted, each up to the cap, then cash', () => {
    const { split } = buys(family(), 10_000)
    expect(split.sharers.map(({ paidFen }) => paidFen)).toEqual([3_000, 4_000])
    expect(split.cashFen).toBe(3_000)
  })

  it('the next one pays only what the one before leaves open', () => {
    expect(buys(family(), 3_500).split.sharers.map(({ paidFen }) => paidFen)).toEqual([3_000, 500])
    expect(buys(family(), 3_000).split.sharers).toHaveLength(1)
  })
})

describe('caps', () => {
  it('of a month begin anew with the month in China, at midnight there', () => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother', { mon_cap: 5_000 })
    town.setClock(Date.parse('2026-11-30T23:59:30+08:00'))
    expect(buys(town, 3_000).split.sharedAccountFen).toBe(3_000)
    expect(buys(town, 3_000).split.sharedAccountFen).toBe(2_000)
    expect(seen(town, 'mother', id).monthUsedFen).toBe(5_000)
    town.setClock(Date.parse('2026-12-01T00:00:00+08:00'))
    expect(seen(town, 'mother', id).monthUsedFen).toBe(0)
    expect(buys(town, 9_000).split.sharedAccountFen).toBe(5_000)
  })

  it('and the money given back by a reversal can be spent again in its month, not in a later one', () => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother', { mon_cap: 5_000 })
    const before = balance(town, 'sibling')
    const first = buys(town, 5_000)
    reverse(town, first.id)
    expect(balance(town, 'sibling')).toBe(before)
    expect(seen(town, 'sibling', id).monthUsedFen).toBe(0)
    const second = buys(town, 5_000)
    town.setClock(Date.parse('2026-12-02T10:00:00+08:00'))
    const third = buys(town, 4_000)
    expect(third.split.sharedAccountFen).toBe(4_000)
    reverse(town, second.id)
    expect(seen(town, 'sibling', id).monthUsedFen).toBe(4_000)
    expect(buys(town, 9_000).split.sharedAccountFen).toBe(1_000)
  })
})

describe('a settlement in flight', () => {
  it('keeps its sharer when the binding ends between decoding and settling', () => {
    const town = two()
    const { id } = bind(town, 'sibling', 'mother')
    const paying = inFlight(town, 1_000)
    must(end(town, 'sibling', id))
    expect(paying.split().sharedAccountFen).toBe(1_000)
    expect(paying.settle().sharedAccountFen).toBe(1_000)
    expect(inFlight(town, 1_000).settle().sharedAccountFen).toBe(0)
  })

  it('keeps it over the last midnight of its period', () => {
    const town = two()
    bind(town, 'sibling', 'mother', { end_date: '2026-11-30' })
    town.setClock(Date.parse('2026-11-30T23:59:00+08:00'))
    const paying = inFlight(town, 1_000)
    town.pass(120_000)
    expect(paying.settle().sharedAccountFen).toBe(1_000)
  })

  it('reads caps and balances when it settles', () => {
    const town = two()
    bind(town, 'sibling', 'mother', { mon_cap: 1_500 })
    const paying = inFlight(town, 1_000)
    buys(town, 1_000)
    expect(paying.settle().sharedAccountFen).toBe(500)
  })

  it('has the sharer who came while it was in flight too', () => {
    const town = two()
    const { id } = must(offer(town, 'sibling', 'mother'))
    const paying = inFlight(town, 1_000)
    must(accept(town, 'mother', id))
    expect(paying.settle().sharedAccountFen).toBe(1_000)
  })
})
