/** The number of codewords of version 2 at level H (ISO/IEC 18004), which is one block. */
const dataCodewords = 16
const errorCodewords = 28
/** The number of digits that fit at most. */
export const maxDigits = 34

const numericMode = 0b0001
const countBits = 10
/** The codewords that fill the space after the digits. */
const padding = [0b11101100, 0b00010001]

const bitsOf = (value: number, length: number): number[] =>
  Array.from({ length }, (_, index) => (value >>> (length - 1 - index)) & 1)

/** Encodes the digits: three digits in ten bits, two in seven, one in four. */
const digitBits = (digits: string): number[] =>
  (digits.match(/\d{1,3}/g) ?? []).flatMap((group) => bitsOf(Number(group), group.length * 3 + 1))

function dataOf(digits: string): number[] {
  const bits = [...bitsOf(numericMode, 4), ...bitsOf(digits.length, countBits), ...digitBits(digits)]
  const end = Math.min(4, dataCodewords * 8 - bits.length)
  const ended = [...bits, ...bitsOf(0, end)]
  const whole = [...ended, ...bitsOf(0, -ended.length & 7)]
  const bytes = Array.from({ length: whole.length / 8 }, (_, index) =>
    whole.slice(index * 8, index * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0),
  )
  return Array.from({ length: dataCodewords }, (_, n) => bytes[n] ?? padding[(n - bytes.length) % 2] ?? 0)
}

/** Multiplies two bytes as elements of GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1. */
function times(one: number, other: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    product ^= ((other >>> bit) & 1) * one
  }
  return product
}

/** The coefficients of the generator polynomial, the product of (x − 2ⁿ) for n from 0, without the highest one. */
function makeGenerator(): readonly number[] {
  let factors: readonly number[] = [1]
  let root = 1
  for (let n = 0; n < errorCodewords; n += 1) {
    const shifted = [...factors, 0]
    factors = shifted.map((factor, index) => factor ^ times(factors[index - 1] ?? 0, root))
    root = times(root, 2)
  }
  return factors.slice(1)
}

let generator: readonly number[] | undefined

/** Computes the error-correction codewords: the remainder of the data divided by the generator (Reed–Solomon). */
function errorsOf(data: readonly number[]): readonly number[] {
  const coefficients = (generator ??= makeGenerator())
  return data.reduce<readonly number[]>((left, byte) => {
    const factor = byte ^ (left[0] ?? 0)
    return coefficients.map((coefficient, index) => (left[index + 1] ?? 0) ^ times(coefficient, factor))
  }, [])
}

/** Gives the bits of a QR code in the order in which they are drawn. @param digits at most `maxDigits` */
export function codewordBits(digits: string): readonly number[] {
  const data = dataOf(digits)
  return [...data, ...errorsOf(data)].flatMap((byte) => bitsOf(byte, 8))
}
