import fc from 'fast-check'
import { encode } from 'uqr'
import { qrCode } from '@/domain/qr-code'
import { decodePicture, pixelsOf } from '../decode-picture'
import { picture } from '../mock/till/code-pictures'

const digitsOf = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength })

/** Returns a picture as text, one line for each row: a text is compared faster than the single modules. */
const asText = (rows: readonly (readonly boolean[])[]): string =>
  rows.map((row) => row.map(Number).join('')).join('\n')

test('a code is the one another encoder draws, module by module, mask and all', () => {
  fc.assert(
    fc.property(digitsOf(18, 34), (digits) => {
      const other = encode(digits, { ecc: 'H', border: 0, minVersion: 2, maxVersion: 2 })
      expect(asText(qrCode(digits))).toBe(asText(other.data))
    }),
    { seed: 20261121, numRuns: 500 },
  )
})

test('a decoder reads the digits that were drawn', async () => {
  const quiet = (rows: readonly (readonly boolean[])[]) => {
    const side = [false, false, false, false]
    const blank = Array.from({ length: rows.length + 8 }, () => false)
    const drawn = rows.map((row) => [...side, ...row, ...side])
    return [blank, blank, blank, blank, ...drawn, blank, blank, blank, blank]
  }
  await fc.assert(
    fc.asyncProperty(digitsOf(1, 34), async (digits) => {
      expect(await decodePicture(pixelsOf(picture([quiet(qrCode(digits))], 4)), 'qr')).toBe(digits)
    }),
    { seed: 20261121, numRuns: 60 },
  )
})

test('what does not fit is refused', () => {
  for (const digits of ['', '12a4', '1'.repeat(35)]) expect(() => qrCode(digits)).toThrow(RangeError)
})
