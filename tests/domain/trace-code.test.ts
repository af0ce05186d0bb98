import fc from 'fast-check'
import { readTraceCode } from '@/domain/trace-code'

const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(''))
const grouping = fc.constantFrom('', ' ', '-', '　', '\u200b', '–')

test('a text is a trace code exactly when its digits are twenty, however they are grouped', () => {
  fc.assert(
    fc.property(digits, grouping, fc.integer({ min: 1, max: 7 }), (code, between, size) => {
      const grouped = code.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), `$1${between}`)
      expect(readTraceCode(` ${grouped} `)).toBe(code.length === 20 ? code : undefined)
    }),
  )
})

test.each(['', '6901234567892', '0000065000000000019a', 'https://example.cn/00000650000000000190'])(
  '%j is no trace code',
  (text) => expect(readTraceCode(text)).toBeUndefined(),
)

test('digits of full width are digits', () => {
  expect(readTraceCode('０１２３４５６７８９'.repeat(2))).toBe('0123456789'.repeat(2))
})
