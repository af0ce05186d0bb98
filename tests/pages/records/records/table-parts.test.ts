import fc from 'fast-check'
import { partsOf } from '@/pages/records/records/records-csv'
import { bytesOf, sizeText } from '@/pages/records/records/size-text'

test('the parts of a table together have each line once, in order, under the names of the columns', () => {
  const line = fc.string({ maxLength: 40 }).map((text) => `${text}\r\n`)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 200 }), (lines, most) => {
      const parts = partsOf(['head\r\n', ...lines], most)
      expect(parts.map((part) => part.slice('head\r\n'.length)).join('')).toBe(lines.join(''))
      for (const part of parts) {
        expect(part.startsWith('head\r\n')).toBe(true)
        const longest = Math.max(...lines.map(({ length }) => length), 0)
        expect(part.length).toBeLessThanOrEqual(Math.max(most, 'head\r\n'.length + longest))
      }
    }),
  )
})

test.each([
  ['', '1 KB'],
  ['中'.repeat(400), '1 KB'],
  ['𠮷'.repeat(10_000), '40 KB'],
  ['é'.repeat(850_000), '1.7 MB'],
])('the size of a text in UTF-8, as people know it', (text, size) => {
  expect(bytesOf(text)).toBe(Buffer.byteLength(text))
  expect(sizeText(bytesOf(text))).toBe(size)
})
