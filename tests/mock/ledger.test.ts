import { people } from 'mock/world/people'
import { mainInsurance } from 'mock/world/person'
import { listAccounts } from '@/contract/account'
import { tillReverse } from '@/contract/till'
import { hospital, pharmacy, visit } from './till'
import { foundedAt, foundTown, must, type Town } from './town'

const everybody = people.map(({ person }) => person)

/** First days of a month, nine in the morning in China, from three years before the month of `at` until `at`. */
function depositDays(at: number): number {
  const now = new Date(at + 8 * 3_600_000)
  const days = Array.from({ length: 37 }, (_, n) =>
    Date.UTC(now.getUTCFullYear() - 3, now.getUTCMonth() + n, 1, 9 - 8),
  )
  return days.filter((day) => day < at).length
}

/** What every account must hold: what came in, less what records took, and what reversals gave back. */
function owed({ world }: Town, at: number): Map<string, number> {
  return new Map(
    people
      .filter(({ personNumber }) => world.people.has(personNumber))
      .map((person) => {
        const records = world.settlementsOf.get(person.personNumber) ?? []
        const taken = records.reduce(
          (sum, { wire }) => sum + (wire.init_setl_id === null ? wire.acct_pay : -wire.acct_pay),
          0,
        )
        const deposits = mainInsurance(person).monthlyDepositFen * depositDays(at)
        return [person.personNumber, deposits - taken] as const
      }),
  )
}

const held = ({ world }: Town): Map<string, number> =>
  new Map(
    [...world.people.keys()].map((personNumber) => {
      const account = world.accounts.get(personNumber)
      return [personNumber, (account?.currentYearFen ?? 0) + (account?.priorYearsFen ?? 0)] as const
    }),
  )

describe('the ledger: deposits − withdrawals + reversals = balance, for every person', () => {
  it.each([
    ['in November', foundedAt],
    ['on the first of a month before nine', Date.parse('2026-03-01T08:59:59+08:00')],
    ['on the first of a month after nine', Date.parse('2026-03-01T09:00:01+08:00')],
    ['on New Year’s day', Date.parse('2027-01-01T00:00:00+08:00')],
    ['on 29 February', Date.parse('2028-02-29T12:00:00+08:00')],
  ])('in a city founded %s', (_, at) => {
    const town = foundTown({ at })
    expect(held(town)).toEqual(owed(town, at))
  })

  it('for the person with ten thousand records too', () => {
    const town = foundTown({ people: everybody })
    expect(held(town)).toEqual(owed(town, foundedAt))
  })

  it('after two hundred visits and every third of them reversed', () => {
    const town = foundTown()
    const tokens = ['employee', 'retiree', 'spouse', 'mother', 'two-places', 'flexible'].map(town.enter)
    for (let n = 0; n < 200; n += 1) {
      const type = (['41', '11', '14', '21', '13'] as const)[n % 5] ?? '41'
      const institution = type === '41' ? pharmacy : hospital
      const fen = 1 + ((n * 7_919) % 60_000)
      const { id } = visit(town, tokens[n % tokens.length] ?? '', fen, { type, institution })
      if (n % 3 === 0) must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: institution } }))
    }
    expect(held(town)).toEqual(owed(town, foundedAt))
    expect(Math.min(...held(town).values())).toBeGreaterThanOrEqual(0)
  })
})

describe('what a person is told of the account', () => {
  it.each(everybody.filter((person) => person !== 'ten-thousand'))(
    '%s is told what the city holds',
    (person) => {
      const town = foundTown({ people: [person] })
      const accounts = must(town.ask(listAccounts, {}, { token: town.enter(person) }))
      const told = accounts.reduce((sum, { balanceFen }) => sum + balanceFen, 0)
      expect(told).toBe([...held(town).values()][0])
    },
  )

  it('a resident has no account, a suspended person has a frozen one with money in it', () => {
    const town = foundTown({ people: ['mother', 'flexible'] })
    expect(must(town.ask(listAccounts, {}, { token: town.enter('mother') }))).toEqual([])
    const [frozen] = must(town.ask(listAccounts, {}, { token: town.enter('flexible') }))
    expect(frozen?.balanceFen).toBeGreaterThan(0)
    expect(frozen?.frozenBecause).toMatch(/暂停/)
  })

  it('a person who moved has one account, where the insurance is active now', () => {
    const town = foundTown({ people: ['two-places'] })
    const accounts = must(town.ask(listAccounts, {}, { token: town.enter('two-places') }))
    expect(accounts.map(({ place }) => place.name).toSorted()).toEqual(['北京'])
  })
})
