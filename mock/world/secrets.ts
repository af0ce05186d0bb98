import { sha256 } from './sha256'
import { utf8 } from './utf8'

/** Returns the hash that the city stores instead of a code or a token. */
export const hashOf = (secret: string): string => sha256(utf8(secret))

/** A random function with 0 ≤ x < 1. It is passed as an argument, so that the same seed gives the same city. */
export type Random = () => number

/** Creates a seeded random function (sfc32 on 128 bits of a hash): the same seed gives the same numbers. */
export function seededRandom(seed: string): Random {
  const hash = hashOf(seed)
  const word = (n: number): number => parseInt(hash.slice(n * 8, n * 8 + 8), 16)
  let [a, b, c, count] = [word(0), word(1), word(2), word(3)]
  return () => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4_294_967_296
  }
}

/** Generates a text of `count` digits. */
export const randomDigits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

/** Generates an id or secret of `count` letters that fits every id and token field of the contract. */
export const randomLetters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => letters[Math.floor(random() * letters.length)]).join('')
