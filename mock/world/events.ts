import type { Drawn } from '@/domain/settlement/payers'
import type { WireSettlement } from '@/contract/settlement'

/** What a visit adds to the year's deductible and cap of one group of benefits. */
export interface Accumulation {
  readonly insuranceCode: string
  readonly year: number
  readonly group: 'outpatient' | 'inpatient' | 'chronic'
  readonly deductibleFen: number
  readonly pooledFen: number
  readonly admissions: number
}

/** Money that left (or, reversed, came back to) one person's account. */
export interface Withdrawal extends Drawn {
  readonly personNumber: string
}

/**
 * Everything that can happen in the city. A world is the sum of its events; secrets are in it as hashes only.
 * Times are epoch ms.
 */
export type WorldEvent =
  | { readonly type: 'deposited'; readonly at: number; readonly personNumber: string; readonly fen: number }
  | {
      readonly type: 'session-started'
      readonly personNumber: string
      readonly accessHash: string
      readonly refreshHash: string
      readonly expiresAt: number
    }
  | { readonly type: 'session-ended'; readonly accessHash: string }
  | {
      readonly type: 'code-issued'
      readonly at: number
      readonly tokenId: string
      readonly personNumber: string
      readonly codeHash: string
    }
  | { readonly type: 'code-revoked'; readonly tokenId: string }
  | {
      readonly type: 'code-decoded'
      readonly at: number
      readonly tokenId: string
      readonly institutionCode: string
      readonly authHash: string
    }
  | {
      readonly type: 'settled'
      readonly personNumber: string
      /** The voucher token that paid; absent for visits of the founding history. */
      readonly tokenId?: string
      readonly settlement: WireSettlement
      readonly withdrawals: readonly Withdrawal[]
      readonly accumulation?: Accumulation
    }
  | {
      readonly type: 'reversed'
      readonly at: number
      readonly settlementId: string
      /** The record of the reversal itself. */
      readonly reversal: WireSettlement
    }
  | {
      readonly type: 'answered'
      readonly key: string
      readonly fingerprint: string
      readonly status: number
      readonly body: unknown
    }
