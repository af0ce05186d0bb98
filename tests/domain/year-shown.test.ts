import { yearShown } from '@/domain/year-shown'

const november = Date.parse('2026-11-21T14:30:00+08:00')

describe('the year a page shows', () => {
  it('is this one to begin with, and none comes after it', () => {
    expect(yearShown(undefined, undefined, november)).toEqual({
      year: 2026,
      before: { year: 2025, requested: '2025' },
      after: undefined,
    })
  })

  it('leads back to this year without naming it', () => {
    expect(yearShown('2025', 2025, november).after).toEqual({ year: 2026, requested: undefined })
    expect(yearShown('2023', undefined, november)).toEqual({
      year: 2023,
      before: { year: 2022, requested: '2022' },
      after: { year: 2024, requested: '2024' },
    })
  })

  it('turns at midnight in China, wherever the phone is', () => {
    const midnight = Date.parse('2027-01-01T00:00:00+08:00')
    expect(yearShown(undefined, undefined, midnight - 1).year).toBe(2026)
    expect(yearShown(undefined, undefined, midnight).year).toBe(2027)
  })

  it('is the city’s where the phone’s clock is wrong', () => {
    expect(yearShown(undefined, 2027, november)).toEqual({
      year: 2027,
      before: { year: 2026, requested: '2026' },
      after: undefined,
    })
    expect(yearShown('2026', 2026, november).after).toEqual({ year: 2027, requested: undefined })
  })

  it('has an end: nothing can be found before 1998', () => {
    expect(yearShown('1999', 1999, november).before).toEqual({ year: 1998, requested: '1998' })
    expect(yearShown('1998', 1998, november).before).toBeUndefined()
  })
})
