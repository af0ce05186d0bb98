export interface KeptSession {
  readonly personNumber: string
  readonly accessHash: string
  readonly refreshHash: string
  readonly expiresAt: number
  /** Its tokens open nothing any more; it is still known, to recognise a repeated request. */
  ended?: boolean
  /** When it was renewed: its refresh token is good for a little longer, in case the answer was lost. */
  renewedAt?: number
}

export interface EntryShelf {
  readonly sessionsByAccess: Map<string, KeptSession>
  readonly sessionsByRefresh: Map<string, KeptSession>
}

export const entryShelf = (): EntryShelf => ({ sessionsByAccess: new Map(), sessionsByRefresh: new Map() })
