import type { Settlement } from '@/contract/settlement'
import type { Supply } from './code-supply'

/**
 * Where the voucher is; `Receipt` is what the person learns of a code that was settled. Only `showing` holds a code, and leaving the page forgets it; what a till has begun
 * (`decoded`, `settled`) outlives a short absence.
 */
export type VoucherSituation<Receipt = Settlement> =
  | { readonly is: 'hidden' }
  | Supply
  | { readonly is: 'decoded'; readonly institutionName: string | undefined }
  | { readonly is: 'settled'; readonly settlement: Receipt; readonly at: number }
