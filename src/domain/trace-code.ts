import { ungrouped } from './typed-text'

/** The trace code (药品追溯码) that each box of a medicine has (rules.md §7.6). */
const traceCode = /^\d{20}$/

/**
 * Reads a trace code from a typed, pasted or scanned text. Spaces, dashes and digits of full width are allowed.
 * @returns its digits, or undefined where the text is none, such as the bar code of a shop
 */
export function readTraceCode(text: string): string | undefined {
  const digits = ungrouped(text)
  return traceCode.test(digits) ? digits : undefined
}
