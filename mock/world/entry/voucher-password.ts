import { hashOf } from '../secrets'
import type { KeptVoucher } from './shelf'

/** The password of everybody in the mock who uses the app since before the founding; stated in `mock/README.md`. */
export const foundingPassword = '740926'

/** How many wrong passwords lock it, and for how long (rules.md §10.6). */
export const passwordRules = { tries: 5, lockMs: 30 * 60_000 } as const

/**
 * What is kept of a voucher password. The city's secret is in it, because six digits behind a salt alone are guessed
 * in a second by whoever reads the journal.
 */
export const passwordHash = (secret: string, salt: string, password: string): string =>
  hashOf(`${secret}/${salt}/${password}`)

export const isPassword = ({ password: kept }: KeptVoucher, secret: string, password: string): boolean =>
  kept ? passwordHash(secret, kept.salt, password) === kept.hash : password === foundingPassword
