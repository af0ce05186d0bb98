/** A voucher code as the city knows it: its hash, never itself. */
export interface VoucherToken {
  readonly tokenId: string
  readonly kind: 'ONLINE' | 'OFFLINE' | 'RELATIVE'
  /** Whose voucher it is, and whose account pays. */
  readonly personNumber: string
  /** Who shows it: the person, or somebody who shows a relative's code. */
  readonly shownBy: string
  /** The sign-in an offline code was fetched by: it stays on that telephone, and goes with it. */
  readonly signIn?: string
  readonly issuedAt: number
  /** When the city stops accepting it, the grace included. */
  readonly diesAt: number
  /** The most one settlement by it may cost, fen. */
  readonly maxFen: number | undefined
  /** When a newer code of the same person was issued; the grace counts from then. Offline codes do not replace another. */
  supersededAt?: number
  revoked?: boolean
  decoded?: {
    readonly at: number
    readonly institutionCode: string
    readonly authHash: string
    /** Bindings that could pay then (家庭共济). */
    readonly bindingIds: readonly string[]
  }
  settlementId?: string
  /** Refused tries that are in the access log already, as `institution/why`: a till that insists fills no log. */
  refusedAt?: readonly string[]
}

export interface CodeShelf {
  readonly tokens: Map<string, VoucherToken>
  readonly tokensByCode: Map<string, VoucherToken>
  readonly tokensByAuth: Map<string, VoucherToken>
  /** The code shown now, by whose it is and who shows it. */
  readonly newestToken: Map<string, VoucherToken>
  /** Every code whose voucher a person's is or that they show, oldest first, by person number. */
  readonly codesOf: Map<string, VoucherToken[]>
  /** Offline codes, oldest first, by person number. */
  readonly offlineTokens: Map<string, VoucherToken[]>
}

export const codeShelf = (): CodeShelf => ({
  tokens: new Map(),
  tokensByCode: new Map(),
  tokensByAuth: new Map(),
  newestToken: new Map(),
  codesOf: new Map(),
  offlineTokens: new Map(),
})
