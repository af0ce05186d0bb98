import { hashOf } from '../secrets'
import type { StoredVoucher } from './state'

/** The password of everybody in the mock who has used the app since before the founding; stated in `mock/README.md`. */
export const foundingPassword = '740926'

/** The number of wrong passwords that lock it, and the duration of the lock (rules.md §10.6). */
export const passwordRules = { tries: 5, lockMs: 30 * 60_000 } as const

/**
 * Computes the hash that is stored instead of a voucher password. The city's secret is part of it, because six digits
 * behind a salt alone can be guessed in a second by anybody who reads the journal.
 */
export const passwordHash = (secret: string, salt: string, password: string): string =>
  hashOf(`${secret}/${salt}/${password}`)

/** Tells whether a password is that of the voucher. */
export const isPassword = ({ password: stored }: StoredVoucher, secret: string, password: string): boolean =>
  stored ? passwordHash(secret, stored.salt, password) === stored.hash : password === foundingPassword
