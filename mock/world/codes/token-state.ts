import type { voucherTokenStates } from '@/contract/voucher'
import type { VoucherToken } from './shelf'

/** How long a code lives, and how much longer the city accepts it (rules.md §4.4). */
export const codeSeconds = { life: 60, grace: 15 } as const

/** When the city stops accepting a code issued now that is shown online. */
export const diesAt = (now: number): number => now + (codeSeconds.life + codeSeconds.grace) * 1000

/** How long a till may take between decoding and settling. */
export const authSeconds = 15 * 60

/** Where a code is in its life at `now`. A code superseded by a newer one dies after the grace. */
export function stateOf(token: VoucherToken, now: number): (typeof voucherTokenStates)[number] {
  if (token.settlementId !== undefined) return 'SETTLED'
  if (token.decoded) return now < token.decoded.at + authSeconds * 1000 ? 'DECODED' : 'EXPIRED'
  if (token.revoked) return 'REVOKED'
  const endOfGrace =
    token.supersededAt === undefined ? Infinity : token.supersededAt + codeSeconds.grace * 1000
  return now < Math.min(token.diesAt, endOfGrace) ? 'ISSUED' : 'EXPIRED'
}
