import type { CertificateKind } from '@/contract/certificate'
import { isIdNumber } from './id-number'

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

/** Turns typed text into the form the register uses. */
export const certificateDigits = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

/** Finds the error in a number while it is typed; an incomplete number has none yet. */
export function certificateError({ certificate, number }: CertificateNumber): 'LENGTH' | 'CHECK' | undefined {
  if (certificate !== 'ID_CARD') return undefined
  if (number.length > 18) return 'LENGTH'
  return number.length === 18 && !isIdNumber(number) ? 'CHECK' : undefined
}

/** Tells whether a number may be sent. The formats of card numbers are not known well enough for a closer check. */
export const isCertificateNumber = ({ certificate, number }: CertificateNumber): boolean =>
  certificate === 'ID_CARD' ? isIdNumber(number) : /^[0-9A-Z]{4,32}$/.test(number)
