/** The character U+FFFD, which replaces half of a surrogate pair: UTF-8 cannot encode that. */
const replacement = 0xfffd

const isHalf = (point: number): boolean => point >= 0xd800 && point <= 0xdfff

/** Returns a continuation byte of UTF-8: six bits of a character, those `n` sixes from its end. */
const following = (point: number, n: number): number => 0x80 | ((point >> (6 * n)) & 0x3f)

/** Returns the bytes of a character beyond ASCII. */
function bytesOf(point: number): number[] {
  if (point < 0x800) return [0xc0 | (point >> 6), following(point, 0)]
  if (point < 0x10000) return [0xe0 | (point >> 12), following(point, 1), following(point, 0)]
  return [0xf0 | (point >> 18), following(point, 2), following(point, 1), following(point, 0)]
}

/** Encodes a text as UTF-8 (RFC 3629), for environments without a `TextEncoder`, such as mini-programs. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? replacement
    if (point < 0x80) bytes.push(point)
    else bytes.push(...bytesOf(isHalf(point) ? replacement : point))
  }
  return Uint8Array.from(bytes)
}
