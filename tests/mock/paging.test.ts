import { people } from 'mock/world/people/people'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { visit } from './till'
import { foundTown, must, type Town } from './town'

const personNumber = people.find(({ person }) => person === 'ten-thousand')?.personNumber ?? ''
const page = (town: Town, token: string, limit?: string, cursor?: string) =>
  must(
    town.ask(
      listSettlements,
      { query: { ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) } },
      { token },
    ),
  )

/** Reads every record, page by page; calls `between` after each page. */
function walk(town: Town, token: string, limit: string, between: (pages: number) => void = () => undefined) {
  const records: { id: string; settledAt: number }[] = []
  let cursor: string | undefined
  let pages = 0
  do {
    const { settlements, nextCursor } = page(town, token, limit, cursor)
    records.push(...settlements)
    cursor = nextCursor ?? undefined
    pages += 1
    between(pages)
  } while (cursor !== undefined)
  return { records, pages }
}

describe('ten thousand records', () => {
  const town = foundTown({ people: ['ten-thousand'] })
  const token = town.enter('ten-thousand')
  const known = (): string[] =>
    (town.world.settlementsOf.get(personNumber) ?? []).map(({ wire }) => wire.setl_id)

  it('are walked once each, newest first, in pages of fifty', () => {
    const { records, pages } = walk(town, token, '50')
    expect(records.length).toBeGreaterThanOrEqual(10_000)
    expect(records.map(({ id }) => id)).toEqual(known().toReversed())
    expect(pages).toBe(Math.ceil(records.length / 50))
    const times = records.map(({ settledAt }) => settledAt)
    expect(times).toEqual(times.toSorted((one, other) => other - one))
  })

  it('are walked once each, with no gap, while new ones arrive', () => {
    const clerk = town.enter('ten-thousand')
    const before = known()
    const { records } = walk(town, clerk, '47', (pages) => {
      if (pages % 20 === 0) visit(town, clerk, 1_000 + pages)
    })
    expect(records.map(({ id }) => id)).toEqual(before.toReversed())
    expect(page(town, clerk, '1').settlements[0]?.id).not.toBe(before.at(-1))
  })
})

describe('a page', () => {
  const town = foundTown({ people: ['retiree', 'sibling', 'employee'] })
  const token = town.enter('retiree')

  it('holds twenty records unless told, and at most fifty', () => {
    expect(page(town, token).settlements).toHaveLength(20)
    expect(page(town, token, '1').settlements).toHaveLength(1)
    expect(page(town, token, '50').settlements).toHaveLength(40)
  })

  it('that is exactly full is the last one when there are no more', () => {
    expect(page(town, token, '40').nextCursor).toBeNull()
    expect(page(town, token, '39').nextCursor).not.toBeNull()
  })

  it('of nobody’s records is empty, and the last', () => {
    expect(page(town, town.enter('sibling'))).toEqual({ settlements: [], nextCursor: null })
  })

  it.each(['0', '-1', '51', '1000', '1.5', 'ten', '', '１０', '0x10'])(
    'is refused with the limit "%s"',
    (limit) => {
      expect(town.ask(listSettlements, { query: { limit } }, { token })).toMatchObject({
        status: 422,
        refusal: 'INVALID_REQUEST',
      })
    },
  )

  it('is refused with a cursor of another person, of nobody, and of no shape at all', () => {
    const others = must(
      town.ask(listSettlements, { query: { limit: '1' } }, { token: town.enter('employee') }),
    )
    for (const cursor of [others.nextCursor ?? '', 'S999999999', '../me', '']) {
      expect(town.ask(listSettlements, { query: { cursor } }, { token }).refusal).toBe('INVALID_REQUEST')
    }
  })

  it('tells of a record what its own page tells, but for the items', () => {
    for (const listed of page(town, token, '50').settlements) {
      const { items, ...read } = must(
        town.ask(readSettlement, { path: { settlementId: listed.id } }, { token }),
      )
      expect(items.length).toBeGreaterThan(0)
      expect(listed).toEqual({ ...read, items: [] })
    }
  })
})

describe('the record of another person', () => {
  it('is not found', () => {
    const town = foundTown({ people: ['retiree', 'employee'] })
    const { id } = visit(town, town.enter('retiree'), 1_000)
    const asked = town.ask(readSettlement, { path: { settlementId: id } }, { token: town.enter('employee') })
    expect([asked.status, asked.refusal]).toEqual([404, 'NOT_FOUND'])
  })
})
