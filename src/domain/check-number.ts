import { ungrouped } from './typed-text'
import { checkDigits } from './voucher-code'

/** Digits of a check number (rules.md §7.10): a 4, which no code and no payment of others begins with, 21 more, and two check digits. */
const checkNumber = /^4\d{23}$/

/** Composes a check number. @param serial 21 digits */
export function composeCheckNumber(serial: string): string {
  const body = `4${serial}`
  return body + checkDigits(body)
}

/**
 * Reads a check number from a typed, pasted or scanned text. Spaces, dashes and digits of full width are allowed.
 * @returns its digits, or undefined where the text is none, or where a digit was mistyped
 */
export function readCheckNumber(text: string): string | undefined {
  const digits = ungrouped(text)
  const isWhole = checkNumber.test(digits) && checkDigits(digits.slice(0, 22)) === digits.slice(22)
  return isWhole ? digits : undefined
}
