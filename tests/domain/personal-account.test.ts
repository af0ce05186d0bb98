import fc from 'fast-check'
import { accountAt, balanceOf, changed } from '@/domain/personal-account'

const account = { year: 2026, currentYearFen: 300, priorYearsFen: 500 }

it('an account nobody has used is empty', () => {
  expect(accountAt(undefined, 2026)).toEqual({ year: 2026, currentYearFen: 0, priorYearsFen: 0 })
})

it('with the new year this year’s money is money carried over; the same year changes nothing', () => {
  expect(accountAt(account, 2027)).toEqual({ year: 2027, currentYearFen: 0, priorYearsFen: 800 })
  expect(accountAt(account, 2026)).toEqual(account)
})

it('a question about an earlier year changes nothing', () => {
  expect(accountAt(account, 2024)).toEqual(account)
})

it.each([
  { currentYearFen: -301, priorYearsFen: 0 },
  { currentYearFen: 0, priorYearsFen: -501 },
  { currentYearFen: -400, priorYearsFen: 400 },
])('never holds less than nothing in either part: %j', (by) => {
  expect(() => changed(account, by)).toThrow('below zero')
})

it('years passing never change the balance', () => {
  const fen = fc.nat(100_000_000)
  fc.assert(
    fc.property(fen, fen, fc.array(fc.nat(5), { maxLength: 6 }), (currentYearFen, priorYearsFen, years) => {
      let now = { year: 2020, currentYearFen, priorYearsFen }
      for (const passed of years) now = { ...accountAt(now, now.year + passed) }
      expect(balanceOf(now)).toBe(currentYearFen + priorYearsFen)
    }),
    { seed: 19, numRuns: 1_000 },
  )
})
