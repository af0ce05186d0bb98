import { codewordBits, maxDigits } from './qr-codewords'
import { penaltyOf, type Line } from './qr-penalty'

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

/** The parts that all codes share: the fixed modules, and where a bit of the content belongs. */
interface Layout {
  readonly fixed: readonly Line[]
  /** The places of the content, two columns at a time from the right, up and down in turn. */
  readonly places: readonly (readonly [x: number, y: number])[]
  /** For each mask, the places of the content that it turns. */
  readonly turned: readonly (readonly Line[])[]
}

/**
 * Draws the fixed modules of this version: the timing patterns, the alignment pattern, three finder patterns and the dark
 * module. Places of the format bits are taken, and white here.
 */
function drawFixed(): { readonly fixed: Line[]; readonly taken: Line[] } {
  const fixed: Line[] = Array.from({ length: size }, () => 0)
  const taken = [...fixed]
  const draw = (x: number, y: number, isDark: boolean): void => {
    if (x < 0 || y < 0 || x >= size || y >= size) return
    taken[y]! |= 1 << x
    if (isDark) fixed[y]! |= 1 << x
    else fixed[y]! &= ~(1 << x)
  }
  /** Draws rings round a centre: each is dark but the white one, and the one outside a finder pattern. */
  const drawRings = ([cx, cy]: readonly [number, number], radius: number, white: number): void => {
    for (let y = -radius; y <= radius; y += 1)
      for (let x = -radius; x <= radius; x += 1) {
        const ring = Math.max(Math.abs(x), Math.abs(y))
        draw(cx + x, cy + y, ring !== white && ring !== 4)
      }
  }
  for (let n = 0; n < size; n += 1) {
    draw(n, timing, n % 2 === 0)
    draw(timing, n, n % 2 === 0)
  }
  drawRings([alignment, alignment], 2, 1)
  for (const eye of eyes) drawRings(eye, 4, 2)
  for (const [x, y] of formatPlaces.flat()) draw(x, y, false)
  draw(8, size - 8, true)
  return { fixed, taken }
}

function makeLayout(): Layout {
  const { fixed, taken } = drawFixed()
  const places: [number, number][] = []
  const turned: Line[][] = masks.map(() => Array.from({ length: size }, () => 0))
  for (let pair = 0; pair < (size - 1) / 2; pair += 1) {
    const right = size - 1 - pair * 2 - (pair >= 9 ? 1 : 0)
    for (let step = 0; step < size; step += 1) {
      const y = pair % 2 === 0 ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        if (((taken[y] ?? 0) >> x) & 1) continue
        places.push([x, y])
        masks.forEach((isTurned, mask) => {
          if (isTurned(x, y)) turned[mask]![y]! |= 1 << x
        })
      }
    }
  }
  return { fixed, places, turned }
}

let layout: Layout | undefined

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
  const { fixed, places, turned } = (layout ??= makeLayout())
  const plain = [...fixed]
  const bits = codewordBits(digits)
  places.forEach(([x, y], index) => {
    if (bits[index] === 1) plain[y]! |= 1 << x
  })
  let best = { rows: plain, penalty: Infinity }
  turned.forEach((lines, mask) => {
    const rows = plain.map((row, y) => row ^ (lines[y] ?? 0))
    formatBits(mask).forEach((bit, n) => {
      if (bit) formatPlaces[n]?.forEach(([x, y]) => (rows[y]! |= 1 << x))
    })
    const penalty = penaltyOf(rows)
    if (penalty < best.penalty) best = { rows, penalty }
  })
  return best.rows.map((row) => Array.from({ length: size }, (_, x) => ((row >> x) & 1) === 1))
}
