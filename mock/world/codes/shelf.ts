/** A voucher code as the city knows it: its hash, never itself. */
export interface VoucherToken {
  readonly tokenId: string
  readonly personNumber: string
  readonly issuedAt: number
  /** When a newer code of the same person was issued; the grace counts from then. */
  supersededAt?: number
  revoked?: boolean
  decoded?: { readonly at: number; readonly institutionCode: string; readonly authHash: string }
  settlementId?: string
}

export interface CodeShelf {
  readonly tokens: Map<string, VoucherToken>
  readonly tokensByCode: Map<string, VoucherToken>
  readonly tokensByAuth: Map<string, VoucherToken>
  /** The code a person shows now, by person number. */
  readonly newestToken: Map<string, VoucherToken>
}

export const codeShelf = (): CodeShelf => ({
  tokens: new Map(),
  tokensByCode: new Map(),
  tokensByAuth: new Map(),
  newestToken: new Map(),
})
