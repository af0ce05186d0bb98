import { typedDay } from '@/domain/typed-day'

describe('a typed day', () => {
  it.each([
    ['20261231', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2026年12月31日', '2026-12-31'],
    ['2028 02 29', '2028-02-29'],
    ['20270229', undefined],
    ['20261301', undefined],
    ['20260000', undefined],
    ['2026-1-5', '2026-01-05'],
    ['202612311', undefined],
    ['20260230', undefined],
    ['20260431', undefined],
    ['', undefined],
  ])('%j is %j', (typed, day) => {
    expect(typedDay(typed)).toBe(day)
  })
})
