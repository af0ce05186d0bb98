import { secondsToExpiry, secondsToRenewal } from '@/domain/live-code'
import type { VoucherState } from './voucher-store'

/** What the line of seconds says. */
export type SecondsLine =
  | { readonly is: 'renews'; readonly seconds: number }
  | { readonly is: 'renewing' }
  | { readonly is: 'dies'; readonly seconds: number }
  | { readonly is: 'nothing' }

/** Pure: from the situation and the time to the words under the code. */
export function secondsLine({ situation, now }: VoucherState<unknown>): SecondsLine {
  if (situation.is !== 'showing') return { is: 'nothing' }
  const { code, renewal } = situation
  switch (renewal.is) {
    case 'resting':
      return { is: 'renews', seconds: secondsToRenewal(code, now) }
    case 'asking':
      return { is: 'renewing' }
    case 'failed':
      return { is: 'dies', seconds: secondsToExpiry(code, now) }
  }
}
