import { isCertificateNumber } from '@/domain/certificate-number'
import { isNewPassword, newPasswordWrong, type NewPasswordWrong } from '@/domain/new-password'
import type { PasswordOwner } from '@/domain/voucher-password'
import type { FirstUseState } from './first-use-state'

type Who = Pick<FirstUseState, 'name' | 'certificate' | 'number'>
type Passwords = Pick<FirstUseState, 'password' | 'again' | 'certificate' | 'number'>

export const mayCheckFace = (who: Who): boolean => who.name.trim() !== '' && isCertificateNumber(who)

/** Whose password it will be, as far as it was typed. */
const ownerOf = ({ certificate, number }: Passwords): PasswordOwner => ({
  idNumber: certificate === 'ID_CARD' ? number : '',
  phone: undefined,
})

/** Why the password typed will not do, as far as the phone can tell. */
export const passwordWrong = (typed: Passwords): NewPasswordWrong | undefined =>
  newPasswordWrong(typed.password, typed.again, ownerOf(typed))

export const mayActivate = (typed: Passwords): boolean =>
  isNewPassword(typed.password, typed.again, ownerOf(typed))
