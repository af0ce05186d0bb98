import type { CertificateKind } from '@/contract/certificate'
import { isIdNumber } from './id-number'

/** The kinds of number a person may be found by, the usual one first. */
export const certificateKinds = [
  'ID_CARD',
  'SOCIAL_SECURITY_CARD',
  'INSURED_NUMBER',
] as const satisfies readonly CertificateKind[]

/** A number by which the register knows a person, and of which kind: ID card, social-security card, insured number. */
export interface CertificateNumber {
  readonly certificate: CertificateKind
  /** Without spaces, letters large. */
  readonly number: string
}

/** What is typed into a field of numbers, as the register writes it. */
export const certificateDigits = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

/** What is wrong with a number while it is typed; nothing is said before it is whole. */
export function certificateError({ certificate, number }: CertificateNumber): 'LENGTH' | 'CHECK' | undefined {
  if (certificate !== 'ID_CARD') return undefined
  if (number.length > 18) return 'LENGTH'
  return number.length === 18 && !isIdNumber(number) ? 'CHECK' : undefined
}

/** Whether it may be sent. Numbers of cards are not known well enough to be checked closer. */
export const isCertificateNumber = ({ certificate, number }: CertificateNumber): boolean =>
  certificate === 'ID_CARD' ? isIdNumber(number) : /^[0-9A-Z]{4,32}$/.test(number)
