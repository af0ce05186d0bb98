import fc from 'fast-check'
import { tillReverse } from '@/contract/till'
import { everything, filterOf, type Chosen } from '@/pages/records/parts/chosen'
import { tallyOf, type Sum } from '@/pages/records/records/tally'
import { twelveMonthsTo } from '@/domain/calendar-month'
import { monthOf } from '@/domain/china-day'
import { sumFen } from '@/domain/money'
import { foundTown, must } from '../../../mock/town'
import { hospital, pharmacy, visit } from '../../../mock/till'
import { recordsApiPhone } from './records-in-town'

/** Reads all records of the retiree, and the city's sums of them. */
async function read(town = foundTown({ people: ['retiree'] }), chosen: Chosen = everything) {
  const { city } = await recordsApiPhone(town, 'retiree')
  const lines = []
  let cursor: string | undefined
  do {
    const page = await city.manyRecords(filterOf(chosen), cursor)
    if (!page.ok) throw new Error('no records')
    lines.push(...page.value.items)
    cursor = page.value.nextCursor ?? undefined
  } while (cursor !== undefined)
  const sums = await city.recordMonths.ask({})
  if (!sums.ok) throw new Error('no sums')
  return { lines, months: sums.value, town }
}
const counted = (lines: Awaited<ReturnType<typeof read>>['lines']) =>
  lines.filter(({ reversed, isReversal }) => !reversed && !isReversal)
const sumOf = (lines: Awaited<ReturnType<typeof read>>['lines']): Sum => ({
  count: lines.length,
  mineFen: sumFen(lines.map(({ ownAccountFen, cashFen }) => ownAccountFen + cashFen)),
  fundFen: sumFen(lines.map(({ fundFen }) => fundFen)),
  totalFen: sumFen(lines.map(({ totalFen }) => totalFen)),
})
const november = '202611'

describe('the sums above the list', () => {
  it.each<[string, Partial<Chosen>]>([
    ['everything', {}],
    ['a year', { period: { is: 'year', year: '2025' } }],
    ['a month', { period: { is: 'month', month: '202610', inYear: false } }],
    ['a type', { visit: { code: '41', name: '' } }],
    ['a type in a year', { visit: { code: '11', name: '' }, period: { is: 'year', year: '2026' } }],
  ])('of %s are those of the lines below them', async (_, change) => {
    const chosen = { ...everything, ...change }
    const { lines, months } = await read(undefined, chosen)
    const { total, byMonth } = tallyOf(months, chosen, november)
    expect(total).toEqual(sumOf(lines))
    for (const month of new Set(lines.map(({ settledAt }) => monthOf(settledAt)))) {
      const own = lines.filter(({ settledAt }) => monthOf(settledAt) === month)
      expect(byMonth[month]).toMatchObject(sumOf(own))
    }
  })

  it('of types add up to those of months, whichever type is chosen', async () => {
    const { months } = await read()
    const all = tallyOf(months, everything, november)
    for (const part of ['mineFen', 'fundFen', 'totalFen'] as const)
      expect(sumFen(all.types.map((type) => type[part]))).toBe(all.total[part])
    const one = tallyOf(months, { ...everything, visit: { code: '41', name: '' } }, november)
    expect(one.types).toEqual(all.types)
  })

  it('leave out what was reversed, and its reversal', async () => {
    const { town } = await read()
    const before = tallyOf((await read(town)).months, everything, november).total
    const settled = visit(town, town.enter('retiree'), 5_000)
    town.pass(60_000)
    must(town.ask(tillReverse, { body: { setl_id: settled.id, fixmedins_code: pharmacy } }))
    const { lines, months } = await read(town)
    expect(tallyOf(months, everything, november).total).toEqual(before)
    expect(counted(lines)).toHaveLength(before.count)
    expect(lines.slice(0, 2)).toMatchObject([
      { isReversal: true, reversed: false },
      { id: settled.id, reversed: true },
    ])
  })
})

describe('the bars', () => {
  it('are the last twelve months, or those of the year chosen, also while one of them is', async () => {
    const { months } = await read()
    const shown = (period: Chosen['period']) =>
      tallyOf(months, { ...everything, period }, november).bars.map(({ month }) => month)
    expect(shown({ is: 'all' })).toEqual(twelveMonthsTo(november))
    expect(shown({ is: 'month', month: '202603', inYear: false })).toEqual(twelveMonthsTo(november))
    expect(shown({ is: 'year', year: '2025' })).toEqual(twelveMonthsTo('202512'))
    expect(shown({ is: 'month', month: '202503', inYear: true })).toEqual(twelveMonthsTo('202512'))
    expect(shown({ is: 'range', from: '2026-01-05', to: '2026-02-05' })).toEqual([])
  })

  it('stand to one another as their sums, the tallest to the top, none where there is nothing', () => {
    const sums = fc.array(fc.nat(10_000_000), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(sums, (amounts) => {
        const months = twelveMonthsTo(november).map((month, n) => ({
          month,
          count: 1,
          totalFen: 2 * (amounts[n] ?? 0),
          mineFen: amounts[n] ?? 0,
          fundFen: amounts[n] ?? 0,
          ownAccountFen: 0,
          walletFen: 0,
          sharedAccountFen: 0,
          cashFen: 0,
          types: [],
        }))
        const { bars } = tallyOf(months, everything, november)
        const most = Math.max(...amounts)
        bars.forEach(({ percent, mineFen }) => {
          expect(percent).toBe(most === 0 ? 0 : Math.round((mineFen / most) * 100))
        })
      }),
      { seed: 20261121 },
    )
  })
})

describe('by China’s calendar', () => {
  const leapYear = Date.parse('2028-03-05T12:00:00+08:00')

  it('a visit on 29 February a second before midnight is February’s, one at midnight March’s', async () => {
    const town = foundTown({ people: ['retiree'], at: Date.parse('2028-02-28T12:00:00+08:00') })
    const before = await read(town)
    const count = (lines: typeof before.lines, month: string): number =>
      lines.filter(({ settledAt }) => monthOf(settledAt) === month).length
    town.setClock(Date.parse('2028-02-29T23:59:59+08:00'))
    visit(town, town.enter('retiree'), 1_000, { institution: pharmacy })
    town.setClock(Date.parse('2028-03-01T00:00:00+08:00'))
    visit(town, town.enter('retiree'), 2_000, { institution: hospital, type: '11' })
    town.setClock(leapYear)
    const { lines, months } = await read(town)
    expect(count(lines, '202802') - count(before.lines, '202802')).toBe(1)
    expect(count(lines, '202803')).toBe(1)
    expect(tallyOf(months, everything, '202803').byMonth['202803']).toMatchObject({
      count: 1,
      totalFen: 2_000,
    })

    const february: Chosen = { ...everything, period: { is: 'month', month: '202802', inYear: false } }
    expect(filterOf(february)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
    const chosen = await read(town, february)
    expect(chosen.lines[0]).toMatchObject({ totalFen: 1_000 })
    expect(tallyOf(chosen.months, february, '202803').total.count).toBe(counted(chosen.lines).length)
  })
})
