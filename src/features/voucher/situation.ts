import type { LiveCode } from '@/domain/live-code'
import type { Settlement } from '@/contract/settlement'
import type { Supply } from './code-supply'

/**
 * The situation of a voucher page, `opening` until it is shown and `hidden` after it was left; `Receipt` is the type of what
 * the person learns about a settled code. Only `showing` holds a code, and leaving the page drops it; a scan that a till
 * has begun (`decoded`, `settled`) survives a short absence.
 */
export type VoucherSituation<Receipt = Settlement> =
  | { readonly is: 'opening' }
  | { readonly is: 'hidden' }
  | Supply
  | {
      readonly is: 'decoded'
      readonly institutionName: string | undefined
      /** The purpose for which it was scanned, where no settlement follows. */
      readonly usedFor: string | undefined
    }
  | { readonly is: 'settled'; readonly settlement: Receipt; readonly at: number }

/** Gives the code that is shown; undefined while there is none. */
export const liveCodeOf = (situation: VoucherSituation<unknown>): LiveCode | undefined =>
  situation.is === 'showing' ? situation.code : undefined
