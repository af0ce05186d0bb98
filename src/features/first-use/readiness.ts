import { isIdNumber } from '@/domain/id-number'
import { isPassword, passwordWeakness, type PasswordWeakness } from '@/domain/voucher-password'
import type { FirstUseState } from './first-use-state'

type Who = Pick<FirstUseState, 'name' | 'certificate' | 'number'>
type Passwords = Pick<FirstUseState, 'password' | 'again' | 'certificate' | 'number'>

/** What is wrong with a number while it is typed; nothing is said before it is whole. */
export function numberWrong({ certificate, number }: Who): 'LENGTH' | 'CHECK' | undefined {
  if (certificate !== '01') return undefined
  if (number.length > 18) return 'LENGTH'
  return number.length === 18 && !isIdNumber(number) ? 'CHECK' : undefined
}

const isWholeNumber = ({ certificate, number }: Who): boolean =>
  certificate === '01' ? isIdNumber(number) : /^[0-9A-Z]{4,32}$/.test(number)

export const mayCheckFace = (who: Who): boolean => who.name.trim() !== '' && isWholeNumber(who)

/** Why a password will not do, as far as the phone can tell; the city looks again. */
export function passwordWrong({
  password,
  again,
  certificate,
  number,
}: Passwords): PasswordWeakness | 'DIFFERENT' | undefined {
  if (password.length < 6) return undefined
  const idNumber = certificate === '01' ? number : ''
  const weak = passwordWeakness(password, { idNumber, phone: undefined })
  if (weak) return weak
  return again.length === 6 && again !== password ? 'DIFFERENT' : undefined
}

export const mayActivate = (typed: Passwords): boolean =>
  isPassword(typed.password) && typed.password === typed.again && passwordWrong(typed) === undefined
