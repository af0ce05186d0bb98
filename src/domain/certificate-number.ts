import type { CertificateKind } from '@/contract/certificate'
import { isBorn, isIdNumber } from './id-number'
import { ungrouped } from './typed-text'

/** The kinds of number by which a person may be found, the usual one first. */
export const certificateKinds = [
  'ID_CARD',
  'SOCIAL_SECURITY_CARD',
  'INSURED_NUMBER',
] as const satisfies readonly CertificateKind[]

/** A number by which the register knows a person, with its kind: ID card, social-security card or insured number. */
export interface CertificateNumber {
  readonly certificate: CertificateKind
  /** The number without spaces, letters in upper case. */
  readonly number: string
}

/** The length of an ID number. */
const idLength = 18

/** Signs that people take for the letter X: the sign of multiplication, crosses, and the letters of other alphabets. */
const takenForX = /[\u00d7\u2573\u2715\u2716\u03a7\u0425]/g

/**
 * Turns typed or pasted text into the form the register uses: no spaces or hyphens, letters in upper case, and of an ID
 * number with words around it the number alone. Nothing is cut.
 */
export function certificateDigits(typed: string): string {
  const text = ungrouped(typed).toUpperCase().replace(takenForX, 'X')
  const [idNumber, ...others] = (text.match(/\d+X?/g) ?? []).filter((number) => number.length === idLength)
  return idNumber !== undefined && others.length === 0 && /[^\dA-Z]/.test(text) ? idNumber : text
}

/** The errors of an ID number: too many digits, a wrong one, or a birth date that has not come yet. */
export type CertificateError = 'LENGTH' | 'CHECK' | 'UNBORN'

/**
 * Finds the error in a number while it is typed; an incomplete number has none yet.
 * @param today `YYYY-MM-DD` in China
 */
export function certificateError(
  { certificate, number }: CertificateNumber,
  today: string,
): CertificateError | undefined {
  if (certificate !== 'ID_CARD') return undefined
  if (number.length > idLength) return 'LENGTH'
  if (number.length < idLength) return /^\d*$/.test(number) ? undefined : 'CHECK'
  if (!isIdNumber(number)) return 'CHECK'
  return isBorn(number, today) ? undefined : 'UNBORN'
}

/** Counts the characters that a number still lacks; 0 where its length is right or not known. */
export const lackingIn = ({ certificate, number }: CertificateNumber): number =>
  certificate === 'ID_CARD' && number !== '' ? Math.max(0, idLength - number.length) : 0

/**
 * Tells whether a number may be sent. The formats of card numbers are not known well enough for a closer check.
 * @param today `YYYY-MM-DD` in China
 */
export const isCertificateNumber = ({ certificate, number }: CertificateNumber, today: string): boolean =>
  certificate === 'ID_CARD' ? isIdNumber(number) && isBorn(number, today) : /^[0-9A-Z]{4,32}$/.test(number)
