import { isPassword, passwordWeakness, type PasswordOwner, type PasswordWeakness } from './voucher-password'

/** The errors of a new voucher password that was typed twice. */
export type NewPasswordError = PasswordWeakness | 'DIFFERENT'

/** Stands in for the owner where the phone knows only masked numbers. */
const somebody: PasswordOwner = { idNumber: '', phone: undefined }

/**
 * Finds the error of a new password, as far as the phone can tell; the city checks it again. An incomplete password
 * has none yet.
 */
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

/** Tells whether a new password is complete, typed the same twice, and not easily guessed. */
export const isNewPassword = (password: string, again: string, owner?: PasswordOwner): boolean =>
  isPassword(password) && password === again && newPasswordError(password, again, owner) === undefined
