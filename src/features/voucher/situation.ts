import type { Settlement } from '@/contract/settlement'
import type { Supply } from './code-supply'

/**
 * Where the voucher is. Only `showing` holds a code, and leaving the page forgets it; what a till has begun
 * (`decoded`, `settled`) outlives a short absence.
 */
export type VoucherSituation =
  | { readonly is: 'hidden' }
  | Supply
  | { readonly is: 'decoded'; readonly institutionName: string | undefined }
  | { readonly is: 'settled'; readonly settlement: Settlement; readonly at: number }
