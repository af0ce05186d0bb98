import fc from 'fast-check'
import { ageOn, dayInYear, lastDayOfMonthsFrom, startOfDay, startOfMonth } from '@/domain/calendar'
import { daysOfMonth } from '@/domain/calendar-month'
import { dayOf, monthOf } from '@/domain/china-day'

describe('an age in full years', () => {
  it.each([
    ['2026-04-17', '2012-04-18', 13],
    ['2026-04-18', '2012-04-18', 14],
    ['2026-12-31', '2012-01-01', 14],
    ['2026-01-01', '2012-12-31', 13],
    ['2028-02-28', '2012-02-29', 15],
    ['2028-02-29', '2012-02-29', 16],
    ['2026-02-28', '2012-02-29', 13],
    ['2026-03-01', '2012-02-29', 14],
    ['2026-11-21', '2026-11-21', 0],
  ])('on %s of somebody born on %s is %d', (day, born, years) => {
    expect(ageOn(day, born)).toBe(years)
  })
})

const anyDay = fc
  .integer({ min: Date.parse('1990-01-01T00:00:00Z'), max: Date.parse('2099-12-31T00:00:00Z') })
  .map(dayOf)

describe('a day', () => {
  it('begins at midnight in China, wherever the phone is', () => {
    expect(startOfDay('2026-11-21')).toBe(Date.parse('2026-11-21T00:00:00+08:00'))
    expect(startOfDay('2028-02-28', 1)).toBe(Date.parse('2028-02-29T00:00:00+08:00'))
    expect(startOfDay('2026-12-31', 1)).toBe(Date.parse('2027-01-01T00:00:00+08:00'))
    expect(startOfDay('2026-03-01', -1)).toBe(Date.parse('2026-02-28T00:00:00+08:00'))
  })

  it('is itself again after going there and back', () => {
    const days = fc.integer({ min: -1_000, max: 1_000 })
    fc.assert(
      fc.property(anyDay, days, (day, n) => {
        expect(dayOf(startOfDay(dayOf(startOfDay(day, n)), -n))).toBe(day)
      }),
      { seed: 5 },
    )
  })

  it('of the year that is 29 February is the 28th in a common year', () => {
    expect(dayInYear(2028, '02-29')).toBe('2028-02-29')
    expect(dayInYear(2027, '02-29')).toBe('2027-02-28')
    expect(dayInYear(2027, '12-31')).toBe('2027-12-31')
  })
})

describe('a month', () => {
  it('begins at midnight of its first day, across years too', () => {
    const at = Date.parse('2026-01-31T23:59:59+08:00')
    expect(startOfMonth(at, 0)).toBe(Date.parse('2026-01-01T00:00:00+08:00'))
    expect(startOfMonth(at, 1)).toBe(Date.parse('2026-02-01T00:00:00+08:00'))
    expect(startOfMonth(at, -1)).toBe(Date.parse('2025-12-01T00:00:00+08:00'))
    expect(startOfMonth(Date.parse('2026-01-31T16:00:00Z'), 0)).toBe(Date.parse('2026-02-01T00:00:00+08:00'))
  })

  it('ends on the eve of the next, by its own days as by dayjs', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const at = startOfDay(day)
        const { from, to } = daysOfMonth(monthOf(at))
        expect(startOfDay(from)).toBe(startOfMonth(at, 0))
        expect(startOfDay(to, 1)).toBe(startOfMonth(at, 1))
      }),
      { seed: 6 },
    )
  })
})

describe('a year from a day on', () => {
  it.each([
    ['2026-11-21', '2027-11-20'],
    ['2026-01-01', '2026-12-31'],
    ['2027-03-01', '2028-02-29'],
    ['2028-02-29', '2029-02-28'],
    ['2028-03-01', '2029-02-28'],
  ])('that begins on %s ends on %s', (first, last) => {
    expect(lastDayOfMonthsFrom(first, 12)).toBe(last)
  })
})
