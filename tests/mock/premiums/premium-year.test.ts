import { readMe } from '@/contract/me'
import type { Person } from 'mock/world/people/person'
import { foundTown, must, type Town } from '../town'
import { madeUp } from '../family/made-up-people'
import { at, billsOf, openBill, paidYears, pay, residentOf } from './bills'

const stateOf = (town: Town, person: string) =>
  must(town.ask(readMe, {}, { token: town.enter(person) })).insurances[0]?.state

describe('the past of a resident', () => {
  const town = foundTown({ people: ['mother'] })
  const token = town.enter('mother')

  it('has every year’s premium paid in cash in its window, and next year’s open', () => {
    const bills = billsOf(town, token)
    expect(bills.map(({ year, state }) => [year, state])).toEqual([
      [2027, 'OPEN'],
      [2026, 'PAID'],
      [2025, 'PAID'],
      [2024, 'PAID'],
    ])
    for (const { receipt, opensOn, closesOn } of bills.slice(1)) {
      expect(receipt?.from).toBe('CASH')
      expect(receipt?.paidAt).toBeGreaterThan(at(`${opensOn}T00:00:00`))
      expect(receipt?.paidAt).toBeLessThan(at(`${closesOn}T23:59:59`))
    }
  })

  it('shows among the contributions as one line a year', () => {
    expect(paidYears(town, token, '2026')).toMatchObject([
      { month: '202601', kind: 'RESIDENT', ownFen: 40_000, paid: true },
    ])
    expect(paidYears(town, token, '2027')).toEqual([])
  })
})

describe('the window', () => {
  const nextYear = (town: Town) => billsOf(town, town.enter('mother')).filter(({ year }) => year === 2027)

  it('opens at midnight with a bill, and not a second earlier', () => {
    const town = foundTown({ people: ['mother'], at: at('2026-08-20T12:00:00') })
    town.setClock(at('2026-08-31T23:59:59'))
    expect(nextYear(town)).toEqual([])
    town.setClock(at('2026-09-01T00:00:00'))
    expect(nextYear(town)).toMatchObject([{ state: 'OPEN', opensOn: '2026-09-01', closesOn: '2026-12-31' }])
  })

  it.each([
    ['西安', '610100', '2026-09-15', '2026-12-25', 40_000],
    ['广州', '440100', '2026-09-01', '2026-12-20', 42_000],
    ['昌吉', '652300', '2026-10-01', '2026-12-31', 40_000],
    ['北京', '110000', '2026-11-30', '2027-02-28', 79_500],
  ])('in %s is its own', (_, admdvs, opensOn, closesOn, fen) => {
    const town = foundTown({ people: [residentOf(admdvs)], at: at(`${opensOn}T00:00:00`) })
    const token = town.enter('resident')
    expect(openBill(town, token)).toMatchObject({ year: 2027, opensOn, closesOn, fen })
    town.setClock(at(`${closesOn}T23:59:59`))
    const bill = openBill(town, town.enter('resident'))
    town.pass(1_000)
    const later = town.enter('resident')
    expect(pay(town, later, bill, 'CASH').refusal).toBe('PREMIUM_WINDOW_CLOSED')
    expect(billsOf(town, later)[0]?.state).toBe('CLOSED')
  })

  it('finds who became a resident while it is open, at the first of the next month', () => {
    const late: Person = {
      ...residentOf('350100'),
      insurances: [
        { insutype: '390', employment: 'resident', admdvs: '350100', baseFen: 0, sinceMonthsAgo: 0 },
      ],
    }
    const town = foundTown({ people: [late] })
    expect(billsOf(town, town.enter('resident'))).toEqual([])
    town.setClock(at('2026-12-01T00:00:00'))
    expect(openBill(town, town.enter('resident')).year).toBe(2027)
  })
})

describe('a window that reaches into the year, as in 北京', () => {
  const born = (person: string, day: string): Person =>
    madeUp(person, { admdvs: '110000', born: day, guardian: 'P350100000001' })
  const inBeijing = () =>
    foundTown({
      people: [born('pupil', '20100101'), born('grown', '19800101'), born('old', '19660101')],
      at: at('2026-11-30T00:00:00'),
    })
  const fenOf = (town: Town, person: string) => openBill(town, town.enter(person)).fen

  it('asks for a premium by the age when the year begins', () => {
    const town = inBeijing()
    expect([fenOf(town, 'pupil'), fenOf(town, 'grown'), fenOf(town, 'old')]).toEqual([43_500, 79_500, 46_000])
  })

  it('waits for who has not paid until it closes, and insures at once who pays in the year', () => {
    const town = inBeijing()
    town.setClock(at('2027-02-28T23:59:59'))
    expect(['grown', 'old'].map((one) => stateOf(town, one))).toEqual(['ACTIVE', 'ACTIVE'])
    const token = town.enter('grown')
    must(pay(town, token, openBill(town, token), 'CASH'))
    town.setClock(at('2027-03-01T00:00:00'))
    expect(['grown', 'old'].map((one) => stateOf(town, one))).toEqual(['ACTIVE', 'SUSPENDED'])
    town.setClock(at('2028-01-15T12:00:00'))
    const late = town.enter('old')
    must(pay(town, late, openBill(town, late), 'CASH'))
    expect(stateOf(town, 'old')).toBe('ACTIVE')
  })
})

describe('the new year', () => {
  it('suspends who has not paid, at midnight, and nobody else', () => {
    const town = foundTown({ people: ['mother', 'child', 'employee'] })
    const token = town.enter('employee')
    must(pay(town, token, openBill(town, token), 'CASH'))
    town.setClock(at('2026-12-31T23:59:59'))
    expect(['mother', 'child', 'employee'].map((one) => stateOf(town, one))).toEqual(
      Array.from({ length: 3 }, () => 'ACTIVE'),
    )
    town.setClock(at('2027-01-01T00:00:00'))
    expect(['mother', 'child', 'employee'].map((one) => stateOf(town, one))).toEqual([
      'SUSPENDED',
      'ACTIVE',
      'ACTIVE',
    ])
  })

  it('a year later has a suspended resident active again who paid in the window', () => {
    const town = foundTown({ people: ['mother'] })
    town.setClock(at('2027-10-01T12:00:00'))
    expect(stateOf(town, 'mother')).toBe('SUSPENDED')
    const token = town.enter('mother')
    must(pay(town, token, openBill(town, token), 'CASH'))
    expect(stateOf(town, 'mother')).toBe('SUSPENDED')
    town.setClock(at('2028-01-01T00:00:00'))
    expect(stateOf(town, 'mother')).toBe('ACTIVE')
  })
})
