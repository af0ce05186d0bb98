const codes = 10_000

/**
 * Gives the number by which an error can be told over the telephone: the same error has the same four digits. Figures in
 * its text do not count, and its text cannot be told from the number.
 */
export function errorCode(error: unknown): string {
  const [line = ''] = textOf(error).split('\n')
  let hash = 0
  for (const letter of line.replace(/\d/g, ''))
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291
  return String(hash % codes).padStart(4, '0')
}

/** Gives the text of whatever was thrown; that of an object may be lacking, or throw itself. */
function textOf(error: unknown): string {
  try {
    const { message, errMsg } = (error ?? {}) as { readonly message?: unknown; readonly errMsg?: unknown }
    return String(message ?? errMsg ?? error)
  } catch {
    return typeof error
  }
}
