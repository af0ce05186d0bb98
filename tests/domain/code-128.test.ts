import { BitArray, Code128Reader } from '@zxing/library'
import fc from 'fast-check'
import { code128C } from '@/domain/code-128'

const quietZone = 10
const digits = fc.stringMatching(/^(\d\d){1,20}$/)

/** What a scanner makes of the modules, between two quiet zones. */
function scanned(modules: readonly boolean[]): string {
  const row = new BitArray(modules.length + 2 * quietZone)
  modules.forEach((black, n) => black && row.set(n + quietZone))
  return new Code128Reader().decodeRow(0, row).getText()
}

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

  it('is read as what was written', () => {
    fc.assert(
      fc.property(digits, (text) => {
        expect(scanned(code128C(text))).toBe(text)
      }),
      { seed: 129, numRuns: 1_000 },
    )
  })

  it('has every pair of digits in it', () => {
    for (let pair = 0; pair < 100; pair += 1) {
      const text = String(pair).padStart(2, '0')
      expect(scanned(code128C(text))).toBe(text)
    }
  })

  it.each(['', '1', '123', '12a4', '１２', '12 34'])('is not made of "%s"', (text) => {
    expect(() => code128C(text)).toThrow(RangeError)
  })
})
