import type { BusinessType } from '@/contract/till'

/** A voucher code as the city stores it: only its hash, never the code itself. */
export interface VoucherToken {
  readonly tokenId: string
  readonly kind: 'ONLINE' | 'OFFLINE' | 'RELATIVE'
  /** The owner of the voucher, whose account pays. */
  readonly personNumber: string
  /** The person who shows it: the owner, or somebody who shows a relative's code. */
  readonly shownBy: string
  /**
   * The sign-in by which an offline code was fetched: it stays on that telephone, and becomes invalid when that
   * telephone signs out.
   */
  readonly signIn?: string
  readonly issuedAt: number
  /** The time from which the city no longer accepts it, including the grace period. */
  readonly diesAt: number
  /** The maximum total of a settlement paid by it, fen. */
  readonly maxFen: number | undefined
  /**
   * The time a newer code of the same person was issued, from which the grace period counts. Offline codes do not
   * replace one another.
   */
  supersededAt?: number
  revoked?: boolean
  decoded?: {
    readonly at: number
    readonly institutionCode: string
    readonly businessType: BusinessType
    readonly authHash: string
    /** The bindings that could pay at that moment (家庭共济). */
    readonly bindingIds: readonly string[]
  }
  settlementId?: string
  /** The deposit of a stay that was paid by it. */
  prepaymentId?: string
  /**
   * The refused scans that are already in the access log, as `institution/why`: repeated attempts do not fill the log.
   */
  refusedAt?: readonly string[]
}

/** The part of the world that holds voucher codes. */
export interface CodeState {
  readonly tokens: Map<string, VoucherToken>
  readonly tokensByCode: Map<string, VoucherToken>
  readonly tokensByAuth: Map<string, VoucherToken>
  /** The newest code, by its owner and the person who shows it. */
  readonly newestToken: Map<string, VoucherToken>
  /** Every code that belongs to a person's voucher or that they show, oldest first, by person number. */
  readonly codesOf: Map<string, VoucherToken[]>
  /** Offline codes, oldest first, by person number. */
  readonly offlineTokens: Map<string, VoucherToken[]>
}

/** Creates the state of a city without codes. */
export const initialCodeState = (): CodeState => ({
  tokens: new Map(),
  tokensByCode: new Map(),
  tokensByAuth: new Map(),
  newestToken: new Map(),
  codesOf: new Map(),
  offlineTokens: new Map(),
})
