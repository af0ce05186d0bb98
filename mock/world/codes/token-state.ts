import type { BusinessType } from '@/contract/till'
import type { voucherTokenStates } from '@/contract/voucher'
import type { VoucherToken } from './state'

/** The lifetime of a code, and the grace period for which the city still accepts it (rules.md §4.4). */
export const codeSeconds = { life: 60, grace: 15 } as const

/** Returns the time from which the city no longer accepts a code that is issued now and shown online. */
export const diesAt = (now: number): number => now + (codeSeconds.life + codeSeconds.grace) * 1000

/** The time limit between decoding and settling. */
export const authSeconds = 15 * 60

/** The purposes that money follows: a settlement, or the deposit of a stay. */
const paying: readonly BusinessType[] = ['01301', '01104']

/** Returns the state of a code at `now`. A code replaced by a newer one expires after the grace period. */
export function stateOf(token: VoucherToken, now: number): (typeof voucherTokenStates)[number] {
  if (token.settlementId !== undefined) return 'SETTLED'
  if (token.prepaymentId !== undefined) return 'USED'
  if (token.decoded && !paying.includes(token.decoded.businessType)) return 'USED'
  if (token.decoded) return now < token.decoded.at + authSeconds * 1000 ? 'DECODED' : 'EXPIRED'
  if (token.revoked) return 'REVOKED'
  const endOfGrace =
    token.supersededAt === undefined ? Infinity : token.supersededAt + codeSeconds.grace * 1000
  return now < Math.min(token.diesAt, endOfGrace) ? 'ISSUED' : 'EXPIRED'
}
