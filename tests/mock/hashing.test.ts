import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sha256 } from 'mock/world/sha256'
import { utf8 } from 'mock/world/utf8'

const encoder = new TextEncoder()

describe('UTF-8, written out', () => {
  it('is what a TextEncoder makes of every character there is', () => {
    const wrong: number[] = []
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const letter = String.fromCodePoint(point)
      if (Buffer.compare(utf8(letter), encoder.encode(letter)) !== 0) wrong.push(point)
    }
    expect(wrong).toEqual([])
  })

  it('is what a TextEncoder makes of any text, halves of characters included', () => {
    const anyText = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...utf8(text)]).toEqual([...encoder.encode(text)])
      }),
      { seed: 8, numRuns: 2_000 },
    )
  })
})

describe('SHA-256, written out', () => {
  const expected = (message: Uint8Array): string => createHash('sha256').update(message).digest('hex')

  it('is the standard’s own example', () => {
    expect(sha256(utf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('is what Node makes of any message, of every length around the ends of blocks', () => {
    for (let length = 0; length <= 200; length += 1) {
      const message = Uint8Array.from({ length }, (_, n) => (n * 31 + length) % 256)
      expect([length, sha256(message)]).toEqual([length, expected(message)])
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (message) => {
        expect(sha256(message)).toBe(expected(message))
      }),
      { seed: 8, numRuns: 300 },
    )
  })
})
