import { listAccounts } from '@/contract/account'
import { listContributions } from '@/contract/contribution'
import { listDeposits } from '@/contract/deposit'
import { sumFen } from '@/domain/money'
import { contributionsScreen, type ContributionYear } from '@/pages/money/contributions/contributions-screen'
import { foundTown, must, type Town } from '../../../mock/town'

const people = ['employee', 'retiree', 'mother', 'flexible', 'sibling', 'two-places']
let town: Town
beforeAll(() => void (town = foundTown({ people })))

/** Reads a year of a person from the city. */
function contributionYear(person: string, year?: string): ContributionYear {
  const token = town.enter(person)
  const query = year === undefined ? {} : { year }
  return {
    paidIn: must(town.ask(listContributions, { query }, { token })),
    cameIn: must(town.ask(listDeposits, { query }, { token })),
    accounts: must(town.ask(listAccounts, {}, { token })),
  }
}
const seen = (person: string, year?: string) =>
  contributionsScreen(contributionYear(person, year), town.now())

describe('a year of contributions', () => {
  it('has two lines for each month of an employee, and totals that are their sums', () => {
    const { months, totals } = seen('employee')
    expect(months.map(({ month }) => month)[0]).toBe('202611')
    expect(months.map(({ lines }) => lines.map(({ kind }) => kind))).toEqual(
      Array.from({ length: 11 }, () => ['EMPLOYEE', 'LARGE_AMOUNT']),
    )
    expect(totals).toEqual({
      employerFen: 11 * (62_223 + 700),
      ownFen: 11 * (17_778 + 300),
      intoAccountFen: 11 * 17_778,
      unpaidFen: 0,
    })
  })

  it('puts into the account of an employee exactly what came into it', () => {
    const { months } = seen('employee')
    expect(months.map(({ toAccountFen }) => toAccountFen)).toEqual(months.map(({ cameInFen }) => cameInFen))
    expect(sumFen(months.map(({ cameInFen }) => cameInFen))).toBe(seen('employee').totals.intoAccountFen)
  })

  it('shows the gaps of who stopped paying, and how far they are', () => {
    const { months, lifetime } = seen('flexible')
    expect(months.map(({ status }) => status)).toEqual([
      'PENDING',
      ...Array.from({ length: 4 }, () => 'GAP'),
      ...Array.from({ length: 6 }, () => 'PAID'),
    ])
    expect(lifetime).toEqual({ paidMonths: 32, neededMonths: 360 })
  })

  it('is one premium for a resident, who has no months to miss', () => {
    const { is, yearly, months, totals, lifetime } = seen('mother')
    expect({ is, months, lifetime }).toEqual({ is: 'paid', months: [], lifetime: undefined })
    expect(yearly.map(({ kind, ownFen }) => [kind, ownFen])).toEqual([['RESIDENT', 40_000]])
    expect(totals).toMatchObject({ ownFen: 40_000, intoAccountFen: 0 })
  })

  it('is one without anything to pay for a retiree, and an empty one before anybody paid', () => {
    expect(seen('retiree')).toMatchObject({ is: 'exempt', lifetime: undefined })
    expect(seen('sibling', '2024')).toMatchObject({ is: 'nothing', months: [] })
    expect(seen('sibling', '2025').months.map(({ month }) => month)).toEqual([
      '202512',
      '202511',
      '202510',
      '202509',
    ])
  })

  it('names the places where somebody moved, without a gap between them', () => {
    const { months } = seen('two-places', '2025')
    expect(months.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'PAID'))
    const places = months.flatMap(({ lines }) => lines.map(({ placeName }) => placeName))
    expect(new Set(places)).toEqual(new Set(['北京', '福州']))
  })

  it('counts what is owed apart from what was paid', () => {
    const value = contributionYear('employee')
    const { contributions } = value.paidIn
    const owing = contributions.map((line) =>
      line.month === '202611' ? { ...line, paid: false, paidAt: null } : line,
    )
    const { totals, months } = contributionsScreen(
      { ...value, paidIn: { ...value.paidIn, contributions: owing } },
      town.now(),
    )
    expect(totals).toEqual({
      employerFen: 10 * (62_223 + 700),
      ownFen: 10 * (17_778 + 300),
      intoAccountFen: 10 * 17_778,
      unpaidFen: 62_223 + 700 + 17_778 + 300,
    })
    expect(months[0]).toMatchObject({ status: 'UNPAID', toAccountFen: 0, cameInFen: 17_778 })
  })
})
