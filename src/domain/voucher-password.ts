import { birthDayOf } from './id-number'
import { plainText } from './typed-text'

/** The digits of a voucher password. */
export const passwordLength = 6

/** Reduces a typed or pasted text to the digits of a voucher password. Nothing is cut, so that a digit too many is seen. */
export const passwordDigits = (typed: string): string => plainText(typed).replace(/\D/g, '')

/** Tells whether a text is six digits. */
export const isPassword = (text: string): boolean => /^\d{6}$/.test(text)

/** The numbers from which a voucher password must not be taken. */
export interface PasswordOwner {
  readonly idNumber: string
  readonly phone: string | undefined
}

/** The reasons for which a password is too easy to guess. */
export type PasswordWeakness = 'EQUAL_DIGITS' | 'RUN' | 'BIRTH_DATE' | 'PHONE' | 'ID_NUMBER'

const runs = '0123456789012345'
const runsBack = [...runs].reverse().join('')

/**
 * Tells why a six-digit voucher password is easily guessed; undefined when it is not (rules.md §10.6). The rule is ours:
 * no rule of the national voucher's password is published.
 */
export function passwordWeakness(password: string, owner: PasswordOwner): PasswordWeakness | undefined {
  if (/^(\d)\1+$/.test(password)) return 'EQUAL_DIGITS'
  if (runs.includes(password) || runsBack.includes(password)) return 'RUN'
  if (password === birthDayOf(owner.idNumber).replace(/-/g, '').slice(2)) return 'BIRTH_DATE'
  if (password === owner.phone?.slice(-6)) return 'PHONE'
  if (password === owner.idNumber.slice(-6)) return 'ID_NUMBER'
  return undefined
}
