import fc from 'fast-check'
import { isPassword, passwordDigits, passwordWeakness } from '@/domain/voucher-password'

const owner = { idNumber: '990101198503120010', phone: '13812349876' }

test.each([
  ['7409 26', '740926', true],
  ['７４０-９２６\u200b', '740926', true],
  ['74092x6', '740926', true],
  ['7409267', '7409267', false],
  ['74092', '74092', false],
])('a password pasted as %j is %j, which may be sent: %s', (typed, digits, isWhole) => {
  expect([passwordDigits(typed), isPassword(passwordDigits(typed))]).toEqual([digits, isWhole])
})

describe('a voucher password', () => {
  it.each([
    ['000000', 'EQUAL_DIGITS'],
    ['999999', 'EQUAL_DIGITS'],
    ['123456', 'RUN'],
    ['456789', 'RUN'],
    ['789012', 'RUN'],
    ['654321', 'RUN'],
    ['210987', 'RUN'],
    ['850312', 'BIRTH_DATE'],
    ['349876', 'PHONE'],
    ['120010', 'ID_NUMBER'],
  ])('%s is weak: %s', (password, weakness) => {
    expect(passwordWeakness(password, owner)).toBe(weakness)
  })

  it.each(['740926', '112233', '121212', '135790', '850313', '123465', '000001'])('%s is not', (password) => {
    expect(passwordWeakness(password, owner)).toBeUndefined()
  })

  it('is compared with a telephone only where there is one', () => {
    expect(passwordWeakness('349876', { ...owner, phone: undefined })).toBeUndefined()
  })

  it('is weak when all its digits are one step from the next, or taken from the person, and only then', () => {
    const along = (first: number, step: number): string =>
      Array.from({ length: 6 }, (_, n) => (first + n * step + 50) % 10).join('')
    const runs = [0, 1, -1].flatMap((step) => Array.from({ length: 10 }, (_, first) => along(first, step)))
    const weak = [...runs, '850312', '349876', '120010']
    const any = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }).map((digits) => digits.join(''))
    const nearly = fc
      .tuple(fc.constantFrom(...weak), fc.nat(5), fc.nat(9))
      .map(([text, at, digit]) => text.slice(0, at) + String(digit) + text.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(any, nearly, fc.constantFrom(...weak)), (password) => {
        expect(passwordWeakness(password, owner) !== undefined).toBe(weak.includes(password))
      }),
      { seed: 12, numRuns: 3_000 },
    )
  })
})
