import fc from 'fast-check'
import { certificateDigits, certificateError, lackingIn } from '@/domain/certificate-number'
import { idCheckDigit, isIdNumber } from '@/domain/id-number'
import { phoneDigits } from '@/domain/phone-number'
import { smsCodeDigits } from '@/domain/sms-message'
import { parseFen } from '@/domain/typed-amount'
import { typedDay } from '@/domain/typed-day'
import { plainText } from '@/domain/typed-text'

/** The signs that come along when a number is copied: spaces, hyphens, direction marks, signs without width. */
const noise = fc.string({
  unit: fc.constantFrom(
    ...' -\u00a0\u3000\u2009\u202f\u2010\u2011\u2013\u2014\u2212\uff0d\u200b\u200c\u200d\u200e\u200f\u202a\u202d\u202c\u2060\u2066\u2069\ufeff\u00ad\ufe0f\t\n',
  ),
  maxLength: 3,
})
const fullWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)

/** A number with noise before, between and after its characters, some of which are of full width. */
const noisy = (number: fc.Arbitrary<string>): fc.Arbitrary<readonly [typed: string, number: string]> =>
  number.chain((text) =>
    fc
      .array(fc.tuple(noise, fc.boolean()), { minLength: text.length + 1, maxLength: text.length + 1 })
      .map((parts) => {
        const typed = parts.map(([before, isWide], n) => {
          const letter = text.charAt(n)
          return before + (letter !== '' && isWide ? fullWidth(letter) : letter)
        })
        return [typed.join(''), text] as const
      }),
  )

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
const phones = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
  .map(([second, rest]) => `1${second}${rest}`)
const idNumbers = fc
  .tuple(digits(6), fc.integer({ min: 1901, max: 2025 }), fc.integer({ min: 1, max: 28 }), digits(3))
  .map(([area, year, day, order]) => `${area}${year}02${String(day).padStart(2, '0')}${order}`)
  .map((first17) => first17 + idCheckDigit(first17))

describe('whatever is round a number that is pasted, it is that number:', () => {
  test('a mobile number', () => {
    fc.assert(fc.property(noisy(phones), ([typed, phone]) => expect(phoneDigits(typed)).toBe(phone)))
  })

  test('an ID number', () => {
    fc.assert(
      fc.property(noisy(idNumbers), ([typed, number]) => {
        expect(certificateDigits(typed)).toBe(number)
        expect(isIdNumber(certificateDigits(typed.toLowerCase()))).toBe(true)
      }),
    )
  })

  test('a code by text message', () => {
    fc.assert(fc.property(noisy(digits(6)), ([typed, code]) => expect(smsCodeDigits(typed)).toBe(code)))
  })

  test('an amount, which no hyphen is part of', () => {
    const amounts = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(amounts, noise, (fen, around) => {
        const spaces = around.replace(/[-\u2010-\u2014\u2212\uff0d]/g, '')
        expect(parseFen(`${spaces}¥ ${(fen / 100).toFixed(2)}${spaces}`)).toBe(fen)
      }),
    )
  })

  test('a day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-11-26', '2024/2/29', '20240229'),
        noise,
        noise,
        (day, before, after) =>
          expect(typedDay(before + Array.from(day).join('\u200b') + after)).toBe(typedDay(day)),
      ),
    )
  })
})

test.each([
  ['\u202d13800000006\u202c', '13800000006'],
  ['138 0000 0006', '13800000006'],
  ['+8613800000006', '13800000006'],
  ['电话：13800000006（本人）', '13800000006'],
  ['固话 0591-87654321，手机 138-0000-0006', '13800000006'],
  ['13800000001转分机', '13800000001'],
  ['13800000001 3号楼', '13800000001'],
  ['13800000001\n13800000002', '13800000001'],
  ['138000000019', '138000000019'],
  ['1380000', '1380000'],
])('a phone number pasted as %j is %j; a digit too many stays', (typed, phone) => {
  expect(phoneDigits(typed)).toBe(phone)
})

test.each([
  ['472 270', '472270'],
  ['472-270', '472270'],
  ['【医保】您的验证码是472270，5分钟内有效，请勿告诉他人。', '472270'],
  ['2026年11月26日10:00 验证码：４７２ ２７０', '472270'],
  ['4722', '4722'],
  ['4722701', '4722701'],
  ['12 345678', '12345678'],
  ['472270 is your code, good for 5 minutes', '472270'],
])('the code pasted as %j is %j', (typed, code) => {
  expect(smsCodeDigits(typed)).toBe(code)
})

test.each([
  ['990101 19901126 0011', '990101199011260011'],
  ['身份证号：990101-19901126-0011', '990101199011260011'],
  ['11010519491231002×', '11010519491231002X'],
  ['11010519491231002х', '11010519491231002X'],
  ['１１０１０５１９４９１２３１００２ｘ', '11010519491231002X'],
  ['9901011990112600112', '9901011990112600112'],
])('an ID number pasted as %j is %j', (typed, number) => {
  expect(certificateDigits(typed)).toBe(number)
})

test('an ID number that is not whole lacks so many characters; one with a sign in the wrong place is wrong at once', () => {
  const idCard = (number: string) => ({ certificate: 'ID_CARD', number }) as const
  expect(
    ['', '9', '990101900112001', '99010119901126001', '990101199011260011'].map(idCard).map(lackingIn),
  ).toEqual([0, 17, 3, 1, 0])
  expect(certificateError(idCard('990101X'), '2026-11-30')).toBe('CHECK')
  expect(certificateError(idCard('990101'), '2026-11-30')).toBeUndefined()
  expect(lackingIn({ certificate: 'INSURED_NUMBER', number: '12' })).toBe(0)
})

test.each([
  ['2026-12-31', '2026-12-31'],
  ['2026年1月5日', '2026-01-05'],
  ['２０２６／１／５', '2026-01-05'],
  ['2026.01.05', '2026-01-05'],
  ['20260105', '2026-01-05'],
  ['2026 01 05', '2026-01-05'],
  ['2026-01-05 10:30', '2026-01-05'],
  ['2026-1-1 10点', '2026-01-01'],
  ['2026年1月2日-12日', '2026-01-02'],
  ['2026-02-30', undefined],
  ['5/1/2026', undefined],
  ['2026-1', undefined],
])('the day typed as %j is %j', (typed, day) => {
  expect(typedDay(typed)).toBe(day)
})

test.each([
  ['８６．４', 8_640],
  ['1，234.56', 123_456],
  ['86.40元', 8_640],
  ['￥ 5', 500],
  ['86。4', 8_640],
  ['-5', undefined],
  ['8.6.4', undefined],
])('the amount typed as %j is %j fen', (typed, fen) => {
  expect(parseFen(typed)).toBe(fen)
})

test('plain text stays as it is once it is plain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      expect(plainText(plainText(text))).toBe(plainText(text)),
    ),
  )
})
