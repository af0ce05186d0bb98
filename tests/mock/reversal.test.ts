import { tillReverse } from '@/contract/till'
import { listAccounts } from '@/contract/account'
import { readSettlement } from '@/contract/settlement'
import { hospital, pharmacy, visit, type MedType } from './till'
import { foundTown, must, type Town } from './town'

const reverse = (town: Town, setl_id: string, fixmedins_code = pharmacy) =>
  town.ask(tillReverse, { body: { setl_id, fixmedins_code } })

/** Returns everything about money in the city; a key whose counts are all zero is left out. */
const books = ({ world }: Town) => ({
  accounts: Object.fromEntries(structuredClone(world.accounts)),
  yearSoFar: Object.fromEntries(
    [...world.yearSoFar].filter(([, year]) => Object.values(year).some((count) => count !== 0)),
  ),
})

describe('a reversal', () => {
  it.each<[string, MedType, number]>([
    [pharmacy, '41', 8_640],
    [hospital, '11', 90_000],
    [hospital, '13', 35_000],
    [hospital, '14', 120_000],
    [hospital, '21', 4_000_000],
    [pharmacy, '41', 99_999_999],
  ])(
    'at %s gives a visit of type %s for %d fen back: accounts and the year are as before',
    (at, type, fen) => {
      const town = foundTown({ people: ['retiree'] })
      const token = town.enter('retiree')
      const before = books(town)
      const { id } = visit(town, token, fen > 9_000_000 ? 9_000_000 : fen, { type, institution: at })
      expect(books(town)).not.toEqual(before)
      must(reverse(town, id, at))
      expect(books(town)).toEqual(before)
    },
  )

  it('leaves what happened between in place', () => {
    const town = foundTown({ people: ['retiree'] })
    const token = town.enter('retiree')
    const alone = foundTown({ people: ['retiree'] })
    const first = visit(town, token, 1_000)
    visit(town, token, 2_500)
    must(reverse(town, first.id))
    visit(alone, alone.enter('retiree'), 2_500)
    expect(books(town)).toEqual(books(alone))
  })

  it('is a record of its own, tied to what it gave back, and the first record knows it', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const { id, split } = visit(town, token, 8_640)
    const reversal = must(reverse(town, id))
    expect(reversal).toMatchObject({ reverses: id, reversed: false, split })
    const read = must(town.ask(readSettlement, { path: { settlementId: id } }, { token }))
    expect(read).toMatchObject({ reversed: true, reversedBy: reversal.id, reverses: null })
  })

  it('is refused the second time, and so is the reversal of a reversal', () => {
    const town = foundTown({ people: ['employee'] })
    const { id } = visit(town, town.enter('employee'), 8_640)
    const reversal = must(reverse(town, id))
    const after = books(town)
    expect(reverse(town, id).refusal).toBe('DUPLICATE_SETTLE')
    expect(reverse(town, reversal.id).refusal).toBe('INVALID_REQUEST')
    expect(books(town)).toEqual(after)
  })

  it('is refused to another institution, and for a record that does not exist', () => {
    const town = foundTown({ people: ['employee'] })
    const { id } = visit(town, town.enter('employee'), 8_640)
    expect(reverse(town, id, hospital).refusal).toBe('NOT_FOUND')
    expect(reverse(town, 'S999999999').refusal).toBe('NOT_FOUND')
  })

  it('works for every record of the past, and gives back every fen that was ever taken', () => {
    const town = foundTown({ people: ['retiree', 'employee', 'mother', 'flexible', 'two-places'] })
    const records = [...town.world.settlements.values()]
    for (const { wire } of records) must(reverse(town, wire.setl_id, wire.fixmedins_code))
    expect(books(town).yearSoFar).toEqual({})
    const withdrawn = records.flatMap(({ withdrawals }) => withdrawals)
    expect(withdrawn.length).toBeGreaterThan(20)
    const empty = foundTown({ people: [] })
    expect(empty.world.settlements.size).toBe(0)
  })
})

describe('a reversal in the year after', () => {
  it('gives this year’s money back as money carried over: the balance is exact', () => {
    const town = foundTown({ people: ['by-years'], at: Date.parse('2026-12-31T20:00:00+08:00') })
    const [before] = must(town.ask(listAccounts, {}, { token: town.enter('by-years') }))
    const { id } = visit(town, town.enter('by-years'), 8_640)
    town.setClock(Date.parse('2027-01-01T00:00:01+08:00'))
    must(reverse(town, id))
    const [after] = must(town.ask(listAccounts, {}, { token: town.enter('by-years') }))
    expect(after).toMatchObject({
      balanceFen: before?.balanceFen,
      years: { currentYearFen: 0, priorYearsFen: before?.balanceFen },
    })
  })

  it('gives the deductible back to the year it was met in', () => {
    const town = foundTown({ people: ['employee'], at: Date.parse('2026-12-31T20:00:00+08:00') })
    const before = books(town).yearSoFar
    const { id } = visit(town, town.enter('employee'), 30_000, { type: '11', institution: hospital })
    town.setClock(Date.parse('2027-01-01T08:00:00+08:00'))
    must(reverse(town, id, hospital))
    expect(books(town).yearSoFar).toEqual(before)
  })
})
