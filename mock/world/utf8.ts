/** Stands for half a character, which no byte of UTF-8 can say. */
const replacement = 0xfffd

const isHalf = (point: number): boolean => point >= 0xd800 && point <= 0xdfff

/** Six bits of a character, `n` sixes from its end, as one of the bytes that follow the first. */
const following = (point: number, n: number): number => 0x80 | ((point >> (6 * n)) & 0x3f)

/** Of a character beyond ASCII. */
function bytesOf(point: number): number[] {
  if (point < 0x800) return [0xc0 | (point >> 6), following(point, 0)]
  if (point < 0x10000) return [0xe0 | (point >> 12), following(point, 1), following(point, 0)]
  return [0xf0 | (point >> 18), following(point, 2), following(point, 1), following(point, 0)]
}

/** A text as UTF-8 (RFC 3629), for places without a `TextEncoder`: mini-programs have none. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? replacement
    if (point < 0x80) bytes.push(point)
    else bytes.push(...bytesOf(isHalf(point) ? replacement : point))
  }
  return Uint8Array.from(bytes)
}
