import { listAccounts } from '@/contract/account'
import { readSettlement } from '@/contract/settlement'
import { tillSettle } from '@/contract/till'
import { decode, hospital, issue, medicine, visit } from './till'
import { foundTown, must, type Town } from './town'

const newYear = Date.parse('2027-01-01T00:00:00+08:00')
const town = () => foundTown({ people: ['employee', 'by-years'], at: newYear - 3_600_000 })
const accountOf = (city: Town, person: string) => {
  const [account] = must(city.ask(listAccounts, {}, { token: city.enter(person) }))
  if (!account) throw new Error(`${person} has no account`)
  return account
}

describe('at midnight in China, when the year ends', () => {
  it('this year’s money becomes money carried over, to the fen', () => {
    const city = town()
    city.setClock(newYear - 1)
    const before = accountOf(city, 'by-years')
    expect(before.years?.currentYearFen).toBeGreaterThan(0)
    city.setClock(newYear)
    expect(accountOf(city, 'by-years')).toMatchObject({
      balanceFen: before.balanceFen,
      years: { currentYearFen: 0, priorYearsFen: before.balanceFen },
    })
  })

  it('an inpatient may pay with the money that could not pay yesterday', () => {
    const stayAt = (at: number) => {
      const city = town()
      city.setClock(at)
      const account = accountOf(city, 'by-years')
      const stay = visit(city, city.enter('by-years'), 9_000_000, { type: '21', institution: hospital })
      return { account, paidFen: stay.split.ownAccountFen }
    }
    const [last, first] = [stayAt(newYear - 1), stayAt(newYear)]
    expect(last.paidFen).toBe(last.account.years?.priorYearsFen)
    expect(first.paidFen).toBe(first.account.balanceFen)
  })

  it('yesterday’s visit counts to the old year, today’s to the new one', () => {
    const city = town()
    city.setClock(newYear - 1)
    const token = city.enter('by-years')
    const late = visit(city, token, 10_000, { type: '11', institution: hospital })
    city.setClock(newYear)
    const early = visit(city, token, 10_000, { type: '11', institution: hospital })
    expect(early.split.because.deductibleFen).toBe(10_000)
    expect(new Date(early.settledAt - late.settledAt).getTime()).toBeLessThanOrEqual(1_000)
    expect(early.split.ownAccountYears?.currentYearFen).toBe(0)
  })

  it('the deductible starts anew, and so does the count of admissions', () => {
    const city = town()
    city.setClock(newYear - 60_000)
    const token = city.enter('employee')
    const stay = { type: '21', institution: hospital } as const
    const first = visit(city, token, 1_000_000, stay).split
    const second = visit(city, token, 1_000_000, stay).split
    city.setClock(newYear)
    const third = visit(city, token, 1_000_000, stay).split
    expect(second.because.deductibleFen).toBeLessThanOrEqual(first.because.deductibleFen)
    expect(second.because.deductibleFen).toBe(65_000)
    expect(third.because.deductibleFen).toBe(130_000)
  })

  it('a code shown and decoded in the old year is settled in the new one', () => {
    const city = town()
    city.setClock(newYear - 30_000)
    const token = city.enter('by-years')
    const { digits } = issue(city, token)
    city.setClock(newYear - 10_000)
    const { authToken } = must(decode(city, digits))
    city.setClock(newYear + 10_000)
    const settlement = must(
      city.ask(tillSettle, {
        body: { auth_token: authToken, med_type: '41', fee_list: medicine(5_000) },
      }),
    )
    expect(settlement.settledAt).toBe(newYear + 10_000)
    expect(settlement.split.ownAccountYears).toEqual({ currentYearFen: 0, priorYearsFen: 5_000 })
    const read = must(city.ask(readSettlement, { path: { settlementId: settlement.id } }, { token }))
    expect(read.settledAt).toBe(newYear + 10_000)
  })
})
