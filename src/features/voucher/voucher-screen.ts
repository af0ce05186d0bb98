import { secondsToExpiry, secondsToRenewal } from '@/domain/live-code'
import { drawnSituation } from './drawn-situation'
import type { VoucherState } from './voucher-store'

/** The content of the line of seconds. */
export type SecondsLine =
  | { readonly is: 'renews'; readonly seconds: number }
  | { readonly is: 'renewing' }
  | { readonly is: 'expires'; readonly seconds: number }
  | { readonly is: 'nothing' }

/** Gives the line under the code for a situation and a time. */
export function secondsLine(state: VoucherState<unknown>): SecondsLine {
  const { now } = state
  const situation = drawnSituation(state)
  if (situation.is !== 'showing') return { is: 'nothing' }
  const { code, renewal } = situation
  switch (renewal.is) {
    case 'resting':
      return { is: 'renews', seconds: secondsToRenewal(code, now) }
    case 'asking':
      return { is: 'renewing' }
    case 'failed':
      return { is: 'expires', seconds: secondsToExpiry(code, now) }
  }
}
