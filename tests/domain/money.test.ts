import fc from 'fast-check'
import { formatFen, plainFen, sumFen } from '@/domain/money'
import { parseFen } from '@/domain/typed-amount'

const runs = { seed: 20_261_121, numRuns: 2_000 }
const payable = fc.integer({ min: 1, max: 1_000_000_000 })

describe('an amount as it is shown', () => {
  it.each([
    [0, '¥0.00'],
    [1, '¥0.01'],
    [10, '¥0.10'],
    [99, '¥0.99'],
    [100, '¥1.00'],
    [99_999, '¥999.99'],
    [100_000, '¥1,000.00'],
    [123_456, '¥1,234.56'],
    [100_000_000, '¥1,000,000.00'],
    [123_456_789_012, '¥1,234,567,890.12'],
  ])('%d fen is %s', (fen, shown) => {
    expect(formatFen(fen)).toBe(shown)
  })

  it.each([
    [-1, '−¥0.01'],
    [-100, '−¥1.00'],
    [-123_456, '−¥1,234.56'],
  ])('%d fen is %s, with a minus sign and no hyphen', (fen, shown) => {
    expect(formatFen(fen)).toBe(shown)
  })

  it.each([
    [-1, '−0.01'],
    [-100, '−1.00'],
    [-12_345_678, '−123,456.78'],
    [-0, '0.00'],
  ])('%d fen without the currency is %s', (fen, shown) => {
    expect(plainFen(fen)).toBe(shown)
  })

  it('always has two decimals, and groups of three digits before them', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(plainFen(fen)).toMatch(/^−?\d{1,3}(,\d{3})*\.\d{2}$/)
      }),
      runs,
    )
  })

  it('is exact for every safe integer: its digits are the digits of the fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        const digits = plainFen(fen).replace(/[,.]/g, '').replace('−', '-')
        expect(BigInt(digits)).toBe(BigInt(fen))
      }),
      runs,
    )
  })
})

describe('an amount as a person types it', () => {
  it.each([
    ['86.4', 8_640],
    ['1,234.56', 123_456],
    ['¥5', 500],
    ['0.01', 1],
    ['0.1', 10],
    [' 12.30 ', 1_230],
    ['007', 700],
    ['10,000,000.00', 1_000_000_000],
  ])('"%s" is %d fen', (typed, fen) => {
    expect(parseFen(typed)).toBe(fen)
  })

  it.each([
    '',
    ' ',
    '.',
    '¥',
    '0',
    '0.00',
    '0.001',
    '1.234',
    '-1',
    '−1',
    '+1',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '10,000,000.01',
    '100,000,000',
    '1.2.3',
    '1.',
    '5角',
    '五',
  ])('"%s" is no amount', (typed) => {
    expect(parseFen(typed)).toBeUndefined()
  })

  it('may carry the full-width sign a Chinese keyboard writes', () => {
    expect(parseFen('￥5')).toBe(500)
  })

  it.each(['1,23', '1 2 3', '12,3456', ',5'])(
    '"%s" is no amount, because it cannot be told what was meant',
    (typed) => {
      expect(parseFen(typed)).toBeUndefined()
    },
  )

  it('is the amount that was shown, for every amount that can be paid', () => {
    fc.assert(
      fc.property(payable, (fen) => {
        expect(parseFen(plainFen(fen))).toBe(fen)
        expect(parseFen(formatFen(fen))).toBe(fen)
      }),
      runs,
    )
  })

  it('is never negative, never zero, never a part of a fen, whatever was typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[¥￥\d.,\s−-]{0,14}$/))
    fc.assert(
      fc.property(typed, (text) => {
        const fen = parseFen(text)
        expect(fen === undefined || (Number.isInteger(fen) && fen >= 1 && fen <= 1_000_000_000)).toBe(true)
      }),
      runs,
    )
  })
})

it('a sum of nothing is nothing', () => {
  expect(sumFen([])).toBe(0)
  expect(sumFen([1, 2, -3])).toBe(0)
})
