import { isIdNumber } from './id-number'

/** A number by which the register knows a person, and of which kind: ID card, social-security card, insured number. */
export interface CertificateNumber {
  readonly certificate: '01' | '02' | '03'
  /** Without spaces, letters large. */
  readonly number: string
}

/** What is typed into a field of numbers, as the register writes it. */
export const certificateDigits = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

/** What is wrong with a number while it is typed; nothing is said before it is whole. */
export function certificateWrong({ certificate, number }: CertificateNumber): 'LENGTH' | 'CHECK' | undefined {
  if (certificate !== '01') return undefined
  if (number.length > 18) return 'LENGTH'
  return number.length === 18 && !isIdNumber(number) ? 'CHECK' : undefined
}

/** Whether it may be sent. Numbers of cards are not known well enough to be checked closer. */
export const isCertificateNumber = ({ certificate, number }: CertificateNumber): boolean =>
  certificate === '01' ? isIdNumber(number) : /^[0-9A-Z]{4,32}$/.test(number)
