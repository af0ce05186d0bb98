import { codewordBits, maxDigits } from './qr-codewords'
import { penaltyOf } from './qr-penalty'

/** The number of modules on each side of version 2. */
const size = 25
const eyes = [
  [3, 3],
  [size - 4, 3],
  [3, size - 4],
] as const
const alignment = 18
const timing = 6

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** Rows of modules, true for black; undefined where a bit of the content belongs. */
type Drawing = (boolean | undefined)[][]

const distanceTo = (x: number, y: number, [cx, cy]: readonly [number, number]): number =>
  Math.max(Math.abs(x - cx), Math.abs(y - cy))

/**
 * Gives the fixed modules of this version: three finder patterns, the alignment pattern, the timing patterns, the
 * dark module.
 */
function fixedAt(x: number, y: number): boolean | undefined {
  const eye = eyes.map((centre) => distanceTo(x, y, centre)).find((distance) => distance <= 4)
  if (eye !== undefined) return eye !== 2 && eye !== 4
  const mark = distanceTo(x, y, [alignment, alignment])
  if (mark <= 2) return mark !== 1
  if (x === timing) return y % 2 === 0
  if (y === timing) return x % 2 === 0
  return x === 8 && y === size - 8 ? true : undefined
}

/** Computes the fifteen format bits for level H and a mask, with their own error correction (BCH), the lowest first. */
function formatBits(mask: number): readonly boolean[] {
  const format = (0b10 << 3) | mask
  let rest = format
  for (let n = 0; n < 10; n += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537)
  const bits = ((format << 10) | rest) ^ 0x5412
  return Array.from({ length: 15 }, (_, index) => ((bits >>> index) & 1) === 1)
}

/** The places of the format bits: around the first finder pattern, and once more along the other two. */
const formatPlaces: readonly (readonly [x: number, y: number])[][] = Array.from({ length: 15 }, (_, n) => [
  n < 6 ? [8, n] : n < 8 ? [8, n + 1] : n === 8 ? [7, 8] : [14 - n, 8],
  n < 8 ? [size - 1 - n, 8] : [8, size - 15 + n],
])

function drawn(): Drawing {
  const rows: Drawing = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => fixedAt(x, y)),
  )
  for (const [x, y] of formatPlaces.flat()) rows[y]![x] = false
  return rows
}

/** Lists the places of the content, two columns at a time from the right, up and down in turn. */
function contentPlaces(rows: Drawing): readonly (readonly [x: number, y: number])[] {
  const places: [number, number][] = []
  for (let pair = 0; pair < (size - 1) / 2; pair += 1) {
    const right = size - 1 - pair * 2 - (pair >= 9 ? 1 : 0)
    for (let step = 0; step < size; step += 1) {
      const y = pair % 2 === 0 ? size - 1 - step : step
      for (const x of [right, right - 1]) if (rows[y]?.[x] === undefined) places.push([x, y])
    }
  }
  return places
}

/**
 * Gives the modules of a QR code (ISO/IEC 18004) of version 2 at level H, true for black, without the quiet zone. The
 * 28 digits of a voucher fit this version; other versions and contents are not supported, which keeps this file at a
 * tenth of the size of a library.
 * @param digits 1 to 34 of them
 * @throws RangeError for any other text
 */
export function qrCode(digits: string): readonly (readonly boolean[])[] {
  if (!/^\d+$/.test(digits) || digits.length > maxDigits)
    throw new RangeError('version 2 at level H takes 1 to 34 digits')
  const empty = drawn()
  const places = contentPlaces(empty)
  const bits = codewordBits(digits)
  const masked = masks.map((isTurned, mask) => {
    const rows = empty.map((row) => row.map((module) => module ?? false))
    places.forEach(([x, y], index) => {
      rows[y]![x] = (bits[index] === 1) !== isTurned(x, y)
    })
    formatBits(mask).forEach((bit, n) => formatPlaces[n]?.forEach(([x, y]) => (rows[y]![x] = bit)))
    return rows
  })
  return masked.reduce((best, rows) => (penaltyOf(rows) < penaltyOf(best) ? rows : best))
}
