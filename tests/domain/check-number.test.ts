import fc from 'fast-check'
import { composeCheckNumber, readCheckNumber } from '@/domain/check-number'

const serial = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 21, maxLength: 21 })
const numbers = serial.map((digits) => composeCheckNumber(digits.join('')))

test('a check number is read however it is grouped', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom('', ' ', '-', '　'), (number, between) => {
      const grouped = number.replace(/(.{4})(?=.)/g, `$1${between}`)
      expect(number).toMatch(/^4\d{23}$/)
      expect(readCheckNumber(` ${grouped} `)).toBe(number)
    }),
  )
})

test('one changed digit, or two that changed places, is noticed', () => {
  const place = fc.integer({ min: 0, max: 23 })
  fc.assert(
    fc.property(numbers, place, fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const changed = String((Number(number[at]) + by) % 10)
      expect(readCheckNumber(number.slice(0, at) + changed + number.slice(at + 1))).toBeUndefined()
      const [one = '', other = ''] = number.slice(at, at + 2)
      const swapped = number.slice(0, at) + other + one + number.slice(at + 2)
      if (one !== other && other !== '') expect(readCheckNumber(swapped)).toBeUndefined()
    }),
  )
})

test.each(['', '00000650000000000190', '9113501123456789012345678906'])('%j is no check number', (text) =>
  expect(readCheckNumber(text)).toBeUndefined(),
)
