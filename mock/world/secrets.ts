import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'

/** What the city keeps instead of a code or a token. */
export const hashOf = (secret: string): string => bytesToHex(sha256(utf8ToBytes(secret)))

/** 0 ≤ x < 1, handed in; the same seed gives the same city. */
export type Random = () => number

/** A seeded stream of numbers (mulberry32): repeatable, and not for anything a thief would want to guess. */
export function seededRandom(seed: string): Random {
  let state = parseInt(hashOf(seed).slice(0, 8), 16)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const randomDigits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

/** A name or secret of `count` letters that fits every id and token field of the contract. */
export const randomLetters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => letters[Math.floor(random() * letters.length)]).join('')
