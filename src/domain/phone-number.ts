import { plainText } from './typed-text'

/** Tells whether a text is a mobile number of mainland China: eleven digits that begin with 13 to 19. */
export const isPhoneNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text)

/** Tells whether more digits can still make a mobile number of a text, or it is one already. */
export const mayBecomePhoneNumber = (text: string): boolean => /^(1([3-9]\d{0,9})?)?$/.test(text)

/** Drops the code of the country before a mobile number. */
const withoutCountry = (digits: string): string => digits.replace(/^(00)?86(?=1\d{10}$)/, '')

/**
 * Reduces a typed or pasted text to a phone number: the mobile number in it, however it is grouped and with or without the
 * code of the country, or else all of its digits. Nothing is cut, so that a digit too many is seen.
 */
export function phoneDigits(typed: string): string {
  const text = plainText(typed)
  const numbers = [
    ...(text.match(/\d+/g) ?? []),
    ...(text.match(/\d[\d\s().\-\u2010-\u2015\u2212]*/g) ?? []),
  ].map((number) => withoutCountry(number.replace(/\D/g, '')))
  return numbers.find(isPhoneNumber) ?? withoutCountry(text.replace(/\D/g, ''))
}
