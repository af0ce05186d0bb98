import { isPassword, passwordWeakness, type PasswordOwner, type PasswordWeakness } from './voucher-password'

/** What is wrong with a new voucher password that was typed twice. */
export type NewPasswordError = PasswordWeakness | 'DIFFERENT'

/** Whose it is, where the phone knows masked numbers only. */
const somebody: PasswordOwner = { idNumber: '', phone: undefined }

/** Why a new password will not do, as far as the phone can tell; the city looks again. Nothing is said before it is whole. */
export function newPasswordError(
  password: string,
  again: string,
  owner: PasswordOwner = somebody,
): NewPasswordError | undefined {
  if (!isPassword(password)) return undefined
  const weak = passwordWeakness(password, owner)
  if (weak) return weak
  return isPassword(again) && again !== password ? 'DIFFERENT' : undefined
}

/** Whole, the same twice, and not easily guessed. */
export const isNewPassword = (password: string, again: string, owner?: PasswordOwner): boolean =>
  isPassword(password) && password === again && newPasswordError(password, again, owner) === undefined
