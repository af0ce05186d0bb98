import { isCertificateNumber } from '@/domain/certificate-number'
import { isNewPassword, newPasswordError, type NewPasswordError } from '@/domain/new-password'
import type { PasswordOwner } from '@/domain/voucher-password'
import type { FirstUseForm } from './first-use-state'

type Who = Pick<FirstUseForm, 'name' | 'certificate' | 'number'>
type Passwords = Pick<FirstUseForm, 'password' | 'again' | 'certificate' | 'number'>

/** Tells whether name and number are whole, so that the face may be checked. @param today `YYYY-MM-DD` in China */
export const mayCheckFace = (who: Who, today: string): boolean =>
  who.name.trim() !== '' && isCertificateNumber(who, today)

/** The person whose password it will be, as far as that was typed. */
const ownerOf = ({ certificate, number }: Passwords): PasswordOwner => ({
  idNumber: certificate === 'ID_CARD' ? number : '',
  phone: undefined,
})

/** Tells why the password typed will not do, as far as the phone can know. */
export const passwordError = (typed: Passwords): NewPasswordError | undefined =>
  newPasswordError(typed.password, typed.again, ownerOf(typed))

/** Tells whether the password may be sent. */
export const mayActivate = (typed: Passwords): boolean =>
  isNewPassword(typed.password, typed.again, ownerOf(typed))
