/** Writes the size of a text or file as people know it: `1.7 MB`, `40 KB`. @param bytes at least one kilobyte is said */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** The bytes of one record in a table, about. */
const bytesOfRecord = 170

/** Writes the size of a table that is not made yet. @param count of its records */
export const expectedSize = (count: number): string => sizeText(count * bytesOfRecord)

/** Counts the bytes of a text in UTF-8. */
export const bytesOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)
