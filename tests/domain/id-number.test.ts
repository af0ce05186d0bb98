import fc from 'fast-check'
import { birthDayOf, idCheckDigit, isBorn, isIdNumber } from '@/domain/id-number'

/** The example numbers of GB 11643-1999, annex A. */
const published = ['11010519491231002X', '440524188001010014']

describe('an ID number', () => {
  it('has the check digit of the standard’s own examples', () => {
    for (const number of published) expect(idCheckDigit(number.slice(0, 17))).toBe(number.charAt(17))
  })

  it('is one when day and check digit are right, whatever the area', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true)
    expect(isIdNumber('990101198503120010')).toBe(true)
  })

  it('of somebody born before 1900 is not believed: nobody so old holds a telephone', () => {
    expect(isIdNumber('440524188001010014')).toBe(false)
  })

  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['a small x', '11010519491231002x'],
    ['seventeen digits', '11010519491231002'],
    ['nineteen', '11010519491231002X0'],
    ['spaces around', ' 11010519491231002X'],
    ['nothing', ''],
    ['a letter inside', '1101O519491231002X'],
  ])('is not one with %s', (_, text) => {
    expect(isIdNumber(text)).toBe(false)
  })

  it.each(['19990229', '20000230', '20010431', '19990012', '19991301', '19990100', '20240132'])(
    'is not one when it was born on %s, which is no day',
    (day) => {
      const first17 = `990101${day}001`
      expect(isIdNumber(first17 + idCheckDigit(first17))).toBe(false)
    },
  )

  it('of somebody born on a leap day is one', () => {
    const first17 = '99010120000229001'
    expect(isIdNumber(first17 + idCheckDigit(first17))).toBe(true)
    expect(birthDayOf(first17)).toBe('2000-02-29')
  })

  it('of somebody not yet born is told, but not by a clock that shows a day before this was written', () => {
    const bornAt = (day: string) => `990101${day}0010`
    expect(isBorn(bornAt('20280229'), '2028-02-29')).toBe(true)
    expect(isBorn(bornAt('20280301'), '2028-02-29')).toBe(false)
    expect(isBorn(bornAt('20261201'), '1970-01-01')).toBe(true)
    expect(isBorn(bornAt('20990101'), '1970-01-01')).toBe(false)
  })

  it('shows every single wrong digit and every swap of two neighbours', () => {
    const order = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'))
    fc.assert(
      fc.property(order, fc.nat(16), fc.integer({ min: 1, max: 9 }), (three, at, more) => {
        const first17 = `99010119850312${three}`
        const digit = (Number(first17[at]) + more) % 10
        const mistyped = first17.slice(0, at) + String(digit) + first17.slice(at + 1)
        expect(idCheckDigit(mistyped)).not.toBe(idCheckDigit(first17))
        const swapped =
          first17.slice(0, at) +
          first17
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          first17.slice(at + 2)
        if (swapped !== first17) expect(idCheckDigit(swapped)).not.toBe(idCheckDigit(first17))
      }),
      { seed: 11, numRuns: 1_000 },
    )
  })
})
