import fc from 'fast-check'
import { code128C } from '@/domain/code-128'
import { decodePicture, pixelsOf } from '../decode-picture'
import { barModules, picture } from '../mock/till/code-pictures'

const digits = fc.stringMatching(/^(\d\d){1,20}$/)

/** Draws a text as a bar code and returns the text that a scanner reads from it. */
const scanned = (text: string): Promise<string | undefined> =>
  decodePicture(pixelsOf(picture([barModules(text)], 1)), 'code128')

describe('a bar code', () => {
  it('of a voucher has 189 modules', () => {
    expect(code128C('9113501123456789012345678912')).toHaveLength(189)
  })

  it('begins and ends with a bar, and has eleven modules for every two digits', () => {
    fc.assert(
      fc.property(digits, (text) => {
        const modules = code128C(text)
        expect([modules[0], modules.at(-1)]).toEqual([true, true])
        expect(modules).toHaveLength(11 * (text.length / 2 + 2) + 13)
      }),
      { seed: 128, numRuns: 1_000 },
    )
  })

  it('is read as what was written', async () => {
    await fc.assert(
      fc.asyncProperty(digits, async (text) => {
        expect(await scanned(text)).toBe(text)
      }),
      { seed: 129, numRuns: 1_000 },
    )
  })

  it('has every pair of digits in it', async () => {
    for (let pair = 0; pair < 100; pair += 1) {
      const text = String(pair).padStart(2, '0')
      expect(await scanned(text)).toBe(text)
    }
  })

  it.each(['', '1', '123', '12a4', '１２', '12 34'])('is not made of "%s"', (text) => {
    expect(() => code128C(text)).toThrow(RangeError)
  })
})
