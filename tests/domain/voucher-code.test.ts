import fc from 'fast-check'
import {
  checkDigits,
  codeKinds,
  codeLength,
  composeCode,
  groupsOfFour,
  isWellFormed,
  type CodeKind,
} from '@/domain/voucher-code'

const runs = { seed: 7064, numRuns: 1_000 }
const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''))
const kinds = Object.keys(codeKinds) as CodeKind[]
const codes = fc
  .tuple(fc.constantFrom(...kinds), digits(6), digits(19))
  .map(([kind, place, payload]) => composeCode(kind, place, payload))

const replaced = (text: string, index: number, by: string): string =>
  text.slice(0, index) + by + text.slice(index + 1)

describe('a voucher code', () => {
  it('has 28 digits, the first a 9, and is well formed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^9\d{27}$/)
        expect(code).toHaveLength(codeLength)
        expect(isWellFormed(code)).toBe(true)
      }),
      runs,
    )
  })

  it('says its kind in the third digit and its place in the four after it', () => {
    expect(composeCode('ONLINE', '350100', '0'.repeat(19)).slice(0, 7)).toBe('9113501')
    expect(composeCode('OFFLINE', '350100', '0'.repeat(19)).slice(0, 7)).toBe('9123501')
    expect(composeCode('RELATIVE', '110000', '0'.repeat(19)).slice(0, 7)).toBe('9131100')
  })

  it('is never what a payment router takes for a payment code', () => {
    const wechat = /^1[0-5]\d{16}$/
    const alipay = /^(2[5-9]|30)\d{14,22}$/
    const unionPay = /^62\d{17}$/
    fc.assert(
      fc.property(codes, (code) => {
        expect([wechat, alipay, unionPay].some((range) => range.test(code))).toBe(false)
      }),
      runs,
    )
  })

  it('ends in the check digits of ISO 7064 MOD 97-10', () => {
    expect(checkDigits('794')).toBe('44')
    fc.assert(
      fc.property(codes, (code) => {
        expect(BigInt(code) % 97n).toBe(1n)
      }),
      runs,
    )
  })

  it.each([
    ['18 digits', '350100', '1'.repeat(18)],
    ['20 digits', '350100', '1'.repeat(20)],
    ['a letter', '350100', `${'1'.repeat(18)}x`],
    ['full-width digits', '350100', '１'.repeat(19)],
    ['no place', '', '1'.repeat(19)],
    ['a place of three digits', '350', '1'.repeat(19)],
  ])('is not made of %s', (_, place, payload) => {
    expect(() => composeCode('ONLINE', place, payload)).toThrow(RangeError)
  })
})

describe('a code read wrongly', () => {
  it('is noticed when any one digit is another', () => {
    fc.assert(
      fc.property(codes, fc.nat(codeLength - 1), fc.integer({ min: 1, max: 9 }), (code, index, by) => {
        const wrong = replaced(code, index, String((Number(code[index]) + by) % 10))
        expect(isWellFormed(wrong)).toBe(false)
      }),
      { ...runs, numRuns: 3_000 },
    )
  })

  it('is noticed at every place and for every wrong digit of one code', () => {
    const code = composeCode('ONLINE', '350100', '1234567890123456789')
    for (let index = 0; index < codeLength; index += 1) {
      for (const digit of '0123456789') {
        const read = replaced(code, index, digit)
        expect(isWellFormed(read)).toBe(read === code)
      }
    }
  })

  it('is noticed when two neighbours changed places', () => {
    fc.assert(
      fc.property(codes, fc.nat(codeLength - 2), (code, index) => {
        const [one = '', other = ''] = [code[index], code[index + 1]]
        const swapped = replaced(replaced(code, index, other), index + 1, one)
        expect(isWellFormed(swapped)).toBe(one === other)
      }),
      { ...runs, numRuns: 3_000 },
    )
  })

  it.each(['', ' ', '9', '0'.repeat(28), '9'.repeat(28), '１'.repeat(28), 'x'.repeat(28)])(
    '"%s" is not well formed',
    (text) => {
      expect(isWellFormed(text)).toBe(false)
    },
  )

  it.each([
    ['a space before it', (code: string) => ` ${code}`],
    ['a line break after it', (code: string) => `${code}\n`],
    ['groups of four', groupsOfFour],
    ['a digit more', (code: string) => `${code}0`],
    ['a digit less', (code: string) => code.slice(0, -1)],
    ['an unknown version', (code: string) => replaced(code, 1, '2')],
    ['an unknown kind', (code: string) => replaced(code, 2, '4')],
  ])('is not well formed with %s', (_, corrupt) => {
    expect(isWellFormed(corrupt(composeCode('ONLINE', '350100', '1234567890123456789')))).toBe(false)
  })
})

it('a code is read out in groups of four, and nothing is lost', () => {
  expect(groupsOfFour('9101350112345678901234567812')).toBe('9101 3501 1234 5678 9012 3456 7812')
  fc.assert(
    fc.property(codes, (code) => {
      expect(
        groupsOfFour(code)
          .split(' ')
          .map((group) => group.length),
      ).toEqual([4, 4, 4, 4, 4, 4, 4])
      expect(groupsOfFour(code).replaceAll(' ', '')).toBe(code)
    }),
    runs,
  )
})
