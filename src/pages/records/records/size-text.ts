/** Writes the size of a text or file as people know it: `1.7 MB`, `40 KB`. @param bytes at least one kilobyte is said */
export const sizeText = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** The bytes of one record in a table, about. */
const bytesOfRecord = 170

/** Writes the size of a table that is not made yet. @param count of its records */
export const expectedSize = (count: number): string => sizeText(count * bytesOfRecord)

/** Counts the bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0
  for (let n = 0; n < text.length; n += 1) {
    const unit = text.charCodeAt(n)
    // A letter of two units has four bytes, two for each.
    const isHalf = unit >= 0xd800 && unit < 0xe000
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3
  }
  return bytes
}
