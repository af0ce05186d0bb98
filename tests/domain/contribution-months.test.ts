import fc from 'fast-check'
import type { Contribution } from '@/contract/contribution'
import { monthOf } from '@/domain/china-day'
import { contributionMonths, type ContributionMonth } from '@/domain/contribution-months'

const line = (month: string, about: Partial<Contribution> = {}): Contribution => ({
  month,
  kind: 'EMPLOYEE',
  insuranceName: '职工基本医疗保险',
  placeCode: '350100',
  channelName: '单位缴费',
  baseFen: 388_900,
  employerFen: 27_223,
  ownFen: 7_778,
  intoAccountFen: 7_778,
  paid: true,
  paidAt: 0,
  ...about,
})

const november = '202611'
const inYear = (contributions: readonly Contribution[], paidMonths: number, year = 2026) => ({
  year,
  contributions,
  paidMonths,
})
const nothingIn: ReadonlySet<string> = new Set()

/** Returns the months with their statuses as one text: `1 PAID, 2 GAP, …`. */
const statusesOf = (months: readonly ContributionMonth[]): string =>
  months.map(({ month, status }) => `${Number(month.slice(4))} ${status}`).join(', ')

const from = (first: number, last: number, year = 2026): Contribution[] =>
  Array.from({ length: last - first + 1 }, (_, n) => line(`${year}${String(first + n).padStart(2, '0')}`))

describe('the months of a year of contributions', () => {
  it('are gaps where nothing was paid after something was, up to last month; this month may still come', () => {
    expect(statusesOf(contributionMonths(inYear(from(1, 6), 30), nothingIn, november))).toBe(
      '1 PAID, 2 PAID, 3 PAID, 4 PAID, 5 PAID, 6 PAID, 7 GAP, 8 GAP, 9 GAP, 10 GAP, 11 PENDING',
    )
    expect(
      statusesOf(contributionMonths(inYear([line('202602'), line('202604')], 2), nothingIn, '202605')),
    ).toBe('1 NOT_DUE, 2 PAID, 3 GAP, 4 PAID, 5 PENDING')
  })

  it('are gaps from January on when the city counts more paid months than this year has', () => {
    expect(statusesOf(contributionMonths(inYear([], 30), nothingIn, '202603'))).toBe(
      '1 GAP, 2 GAP, 3 PENDING',
    )
    expect(statusesOf(contributionMonths(inYear([], 0), nothingIn, '202603'))).toBe(
      '1 NOT_DUE, 2 NOT_DUE, 3 NOT_DUE',
    )
  })

  it('before the first contribution are no gaps, in a year long past too', () => {
    const began = (paidMonths: number): string =>
      statusesOf(contributionMonths(inYear(from(9, 12, 2025), paidMonths, 2025), nothingIn, november))
    expect(began(4 + 11)).toMatch(/^1 NOT_DUE, .*8 NOT_DUE, 9 PAID/)
    expect(began(4 + 12)).toMatch(/^1 GAP, .*8 GAP, 9 PAID/)
  })

  it('with money in the account and no contribution are those of a retiree', () => {
    expect(statusesOf(contributionMonths(inYear([], 300), new Set(['202601', '202602']), '202603'))).toBe(
      '1 EXEMPT, 2 EXEMPT, 3 PENDING',
    )
  })

  it('are unpaid where the city has a line without the money', () => {
    const lines = [line('202601'), line('202602', { paid: false, paidAt: null })]
    expect(statusesOf(contributionMonths(inYear(lines, 1), nothingIn, '202602'))).toBe('1 PAID, 2 UNPAID')
  })

  it('hold no gap in a year paid for as a resident, and no yearly premium', () => {
    const lines = [...from(1, 3), line('202601', { kind: 'RESIDENT' })]
    const months = contributionMonths(inYear(lines, 3), nothingIn, '202605')
    expect(statusesOf(months)).toBe('1 PAID, 2 PAID, 3 PAID, 4 NOT_DUE, 5 NOT_DUE')
    expect(months.flatMap(({ lines: shown }) => shown)).toEqual(from(1, 3))
  })

  it('show a line of a kind nobody knows, which is no contribution to 310', () => {
    const other = line('202602', { kind: 'OTHER', insuranceName: '长期护理保险' })
    const months = contributionMonths(inYear([line('202601'), other], 1), nothingIn, '202603')
    expect(statusesOf(months)).toBe('1 PAID, 2 GAP, 3 PENDING')
    expect(months[1]?.lines).toEqual([other])
  })

  it.each([
    ['2026-01-01T00:00:00+08:00', 2026, 1],
    ['2026-12-31T23:59:59+08:00', 2026, 12],
    ['2027-01-01T00:00:00+08:00', 2027, 1],
    ['2028-02-29T23:59:59+08:00', 2028, 2],
    ['2028-03-01T00:00:00+08:00', 2028, 3],
  ])('at %s are those of %i up to month %i, by China’s clock', (at, year, upTo) => {
    const months = contributionMonths(inYear([], 99, year), nothingIn, monthOf(Date.parse(at)))
    expect(months.map(({ month }) => month)).toEqual(
      Array.from({ length: upTo }, (_, n) => `${year}${String(n + 1).padStart(2, '0')}`),
    )
  })
})

const month = (year: number) =>
  fc.integer({ min: 1, max: 12 }).map((n) => `${year}${String(n).padStart(2, '0')}`)
const anyYear = fc.integer({ min: 2000, max: 2026 }).chain((year) =>
  fc.record({
    year: fc.constant(year),
    contributions: fc.array(
      fc.record({
        month: month(year),
        kind: fc.constantFrom<Contribution['kind'][]>('EMPLOYEE', 'LARGE_AMOUNT', 'RESIDENT', 'OTHER'),
        paid: fc.boolean(),
      }),
    ),
    paidMonths: fc.nat(400),
    deposited: fc.array(month(year)).map((months) => new Set(months)),
    now: fc.integer({ min: Date.UTC(year, 0, 1), max: Date.UTC(2027, 11, 31) }).map(monthOf),
  }),
)

describe('whatever was paid in a year', () => {
  it('each month up to now is there once and in order, and each line is in its month', () => {
    fc.assert(
      fc.property(anyYear, ({ year, contributions, paidMonths, deposited, now }) => {
        const lines = contributions.map(({ month: of, ...about }) => line(of, about))
        const months = contributionMonths({ year, contributions: lines, paidMonths }, deposited, now)
        const names = months.map((one) => one.month)
        expect(names).toEqual([...new Set(names)].sort())
        const past = Array.from({ length: 12 }, (_, n) => `${year}${String(n + 1).padStart(2, '0')}`)
        expect(names.filter((name) => name <= now)).toEqual(past.filter((name) => name <= now))
        for (const { month: name, lines: shown } of months)
          expect(shown).toEqual(lines.filter((one) => one.month === name && one.kind !== 'RESIDENT'))
        expect(months.flatMap(({ lines: shown }) => shown).length).toBe(
          lines.filter(({ kind }) => kind !== 'RESIDENT').length,
        )
      }),
      { seed: 21, numRuns: 200 },
    )
  })

  it('the months with a contribution to 310 and those without are the months up to now', () => {
    fc.assert(
      fc.property(anyYear, ({ year, contributions, paidMonths, deposited, now }) => {
        const lines = contributions.map(({ month: of, ...about }) => line(of, about))
        const months = contributionMonths({ year, contributions: lines, paidMonths }, deposited, now)
        for (const { status, lines: shown, month: name } of months) {
          const basic = shown.some(({ kind }) => kind === 'EMPLOYEE')
          if (status === 'PAID') expect(basic).toBe(true)
          if (status === 'UNPAID') expect(shown.some(({ paid }) => !paid)).toBe(true)
          else if (status !== 'PAID') expect(basic).toBe(false)
          if (status === 'GAP')
            expect({ name, earlier: name < now, in: deposited.has(name) }).toEqual({
              name,
              earlier: true,
              in: false,
            })
          if (status === 'PENDING') expect(name).toBe(now)
          if (status === 'EXEMPT') expect(deposited.has(name)).toBe(true)
        }
      }),
      { seed: 21, numRuns: 200 },
    )
  })
})
