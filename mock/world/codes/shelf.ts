/** A voucher code as the city knows it: its hash, never itself. */
export interface VoucherToken {
  readonly tokenId: string
  readonly kind: 'ONLINE' | 'OFFLINE' | 'RELATIVE'
  /** Whose voucher it is, and whose account pays. */
  readonly personNumber: string
  /** Who shows it: the person, or somebody who shows a relative's code. */
  readonly shownBy: string
  readonly issuedAt: number
  /** When the city stops accepting it, the grace included. */
  readonly diesAt: number
  /** The most one settlement by it may cost, fen. */
  readonly maxFen: number | undefined
  /** When a newer code of the same person was issued; the grace counts from then. Offline codes do not replace another. */
  supersededAt?: number
  revoked?: boolean
  decoded?: { readonly at: number; readonly institutionCode: string; readonly authHash: string }
  settlementId?: string
}

export interface CodeShelf {
  readonly tokens: Map<string, VoucherToken>
  readonly tokensByCode: Map<string, VoucherToken>
  readonly tokensByAuth: Map<string, VoucherToken>
  /** The code shown now, by whose it is and who shows it. */
  readonly newestToken: Map<string, VoucherToken>
  /** Offline codes, oldest first, by person number. */
  readonly offlineTokens: Map<string, VoucherToken[]>
}

export const codeShelf = (): CodeShelf => ({
  tokens: new Map(),
  tokensByCode: new Map(),
  tokensByAuth: new Map(),
  newestToken: new Map(),
  offlineTokens: new Map(),
})
