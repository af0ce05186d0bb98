import { listAccounts } from '@/contract/account'
import { listDeposits } from '@/contract/deposit'
import { depositsScreen, type DepositYear } from '@/pages/money/deposits/deposits-screen'
import { foundTown, must, type Town } from '../../../mock/town'

const people = ['employee', 'retiree', 'mother', 'flexible', 'sibling', 'two-places']
let town: Town
beforeAll(() => void (town = foundTown({ people })))

/** Reads a year of a person from the city and returns the screen for it. */
function seen(person: string, year?: string) {
  const token = town.enter(person)
  const value: DepositYear = {
    cameIn: must(town.ask(listDeposits, { query: year === undefined ? {} : { year } }, { token })),
    accounts: must(town.ask(listAccounts, {}, { token })),
  }
  const screen = depositsScreen(value, town.now())
  if (screen.is !== 'year') throw new Error(`${person} has no account`)
  return { value, ...screen }
}

describe('a year of deposits', () => {
  it('adds up to its months, and with what is expected to the whole year', () => {
    const { value, totalFen, lines, outlook } = seen('employee')
    expect(lines.map(({ month }) => month)).toEqual(value.cameIn.deposits.map(({ month }) => month).reverse())
    expect(totalFen).toBe(11 * 17_778)
    expect(outlook).toEqual({
      is: 'expected',
      months: [{ month: '202612', fen: 17_778 }],
      expectedFen: 17_778,
      wholeYearFen: 12 * 17_778,
      basedOn: '202611',
    })
  })

  it('of a retiree is five percent of the pension each month', () => {
    expect(seen('retiree').lines[0]).toMatchObject({
      of: 'PENSION',
      baseFen: 420_000,
      basisPoints: 500,
      fen: 21_000,
    })
  })

  it('that is over expects nothing', () => {
    expect(seen('employee', '2025')).toMatchObject({ totalFen: 12 * 17_778, outlook: { is: 'past' } })
  })

  it('expects nothing of a suspended insurance, and says why in the city’s words', () => {
    const { lines, outlook } = seen('flexible')
    expect(lines.map(({ month }) => month)).toEqual([
      '202606',
      '202605',
      '202604',
      '202603',
      '202602',
      '202601',
    ])
    expect(outlook).toEqual({ is: 'stopped', because: '参保已暂停，恢复参保后可以继续使用' })
  })

  it('without a deposit is empty, and open only while it lasts', () => {
    expect(seen('sibling', '2024')).toMatchObject({ totalFen: 0, lines: [], outlook: { is: 'past' } })
    const january = Date.parse('2027-01-01T00:00:00+08:00')
    const { accounts } = seen('employee').value
    const screen = depositsScreen({ cameIn: { year: 2027, deposits: [] }, accounts }, january)
    expect(screen).toMatchObject({ lines: [], outlook: { is: 'open' } })
  })

  it('names the places where there is more than one, and looks ahead by the newer account', () => {
    const moved = seen('two-places', '2025')
    expect(new Set(moved.lines.map(({ placeName }) => placeName))).toEqual(new Set(['北京', '福州']))
    const now = seen('two-places')
    expect(now.lines.every(({ placeName }) => placeName === undefined)).toBe(true)
    expect(now.outlook.is).toBe('expected')
  })

  it('is no year at all for who has no account', () => {
    const token = town.enter('mother')
    const value = {
      cameIn: must(town.ask(listDeposits, { query: {} }, { token })),
      accounts: must(town.ask(listAccounts, {}, { token })),
    }
    expect(depositsScreen(value, town.now())).toEqual({ is: 'no-account' })
  })
})
