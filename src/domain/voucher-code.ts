/**
 * Our mock code, which is not the national one (rules.md §4.3): 28 digits — 9, version, kind, 4 digits of the division
 * code, 19 digits random or computed, 2 check digits after ISO 7064 MOD 97-10. The 9 keeps it out of the ranges of
 * payment codes (rules.md §4.2).
 */
export const codeLength = 28
const prefix = '9'
const version = '1'

/** The kinds of code, each with its digit (rules.md §2). */
export const codeKinds = { ONLINE: '1', OFFLINE: '2', RELATIVE: '3' } as const

/** One of the kinds of code. */
export type CodeKind = keyof typeof codeKinds

/** Computes the two check digits after ISO 7064 MOD 97-10: the whole number then leaves 1 when divided by 97. */
export function checkDigits(digits: string): string {
  return String((98 - remainder97(`${digits}00`)) % 97).padStart(2, '0')
}

function remainder97(digits: string): number {
  let remainder = 0
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder
}

/**
 * Composes a whole code.
 * @param placeCode six-digit division code; its first four digits are used
 * @param payload 19 digits
 * @throws RangeError when a part has another form
 */
export function composeCode(kind: CodeKind, placeCode: string, payload: string): string {
  const body = prefix + version + codeKinds[kind] + placeCode.slice(0, 4) + payload
  if (!/^\d{26}$/.test(body)) throw new RangeError('a code is made of a six-digit place and 19 digits')
  return body + checkDigits(body)
}

/** Tells whether a scanned text has the form of our codes: length, first digits, kind, check digits. */
export function isWellFormed(text: string): boolean {
  return /^91[123]\d{25}$/.test(text) && remainder97(text) === 1
}

/** Formats a code for reading out, `9101 3501 …`. */
export const groupsOfFour = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ')
