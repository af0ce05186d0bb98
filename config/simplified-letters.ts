import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js'

/** The file with the table. */
export const lettersFile = path.resolve(__dirname, '../src/domain/simplified-letters.ts')

/** The blocks of Chinese characters that phones can type: the unified ideographs and the first extension. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const

const converters = (['hk', 'tw', 't'] as const).map((from) => Converter({ from, to: 'cn' }))

/** Finds the simplified form of one character; undefined where it has none of its own. */
const simplifiedOf = (letter: string): string | undefined =>
  converters
    .map((convert) => convert(letter))
    .find((found) => found !== letter && Array.from(found).length === 1)

/** Makes the source of the table from the dictionaries of OpenCC. */
export function lettersSource(): string {
  const pairs = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).flatMap((letter) => {
      const simplified = simplifiedOf(letter)
      return simplified === undefined ? [] : [[letter, simplified] as const]
    }),
  )
  const column = (n: 0 | 1): string => pairs.map((pair) => pair[n]).join('')
  return `/** Traditional characters, and in the same order their simplified forms; made by \`npm run letters\`. */
export const traditionalLetters =
  '${column(0)}'
/** The simplified forms of \`traditionalLetters\`. */
export const simplifiedLetters =
  '${column(1)}'
`
}

if (require.main === module) writeFileSync(lettersFile, lettersSource())
