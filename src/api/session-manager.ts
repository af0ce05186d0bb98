/** The two secrets of a signed-in person, as they are kept on the phone. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
}

/** Where the tokens are kept; the phone's storage in the app. */
export interface TokenStorage {
  read(): Tokens | undefined
  write(tokens: Tokens): void
  clear(): void
}

/**
 * What happened to the session. One that `expired` may begin again for the same account (`returned`): what they typed in
 * between is still theirs. Whoever `entered` finds nothing of anybody, and whoever `left` leaves nothing.
 */
export type SessionChange = 'entered' | 'returned' | 'left' | 'expired'

/** Who is signed in, for everybody who needs to know. */
export interface SessionManager {
  current(): Tokens | undefined
  /** Grows whenever somebody leaves: an answer asked for under an earlier stay belongs to nobody who is here now. */
  generation(): number
  /**
   * Somebody signs in; whoever was here leaves, with everything of theirs on the phone.
   * @param account compared with the one whose session expired, and only kept in memory; a sign-in by the phone's own
   *   WeChat or Alipay is `sameAsBefore`: it is the one that storage belongs to
   */
  enter(tokens: Tokens, account?: string): void
  /** The same person, with fresh tokens. */
  renew(tokens: Tokens): void
  end(): void
  /** Whoever was here, signed in or not, leaves nothing of theirs. */
  forget(): void
  /** The city knows the session no longer, and nobody chose that. */
  expire(): void
  /** Called after someone signs in, out, or their session cannot be renewed; returns the way to stop. */
  onChange(listener: (signedIn: boolean, change: SessionChange) => void): () => void
}

/** The account of whoever this phone's WeChat or Alipay belongs to. */
export const sameAsBefore = 'same-as-before'

export function createSessionManager(shelf: TokenStorage): SessionManager {
  let tokens = shelf.read()
  let stay = 0
  let account: string | undefined
  let expired = false
  const leave = (): void => {
    tokens = undefined
    stay += 1
    shelf.clear()
  }
  const listeners = new Set<(signedIn: boolean, change: SessionChange) => void>()
  const announce = (change: SessionChange): void =>
    listeners.forEach((listener) => listener(tokens !== undefined, change))
  const isBack = (who: string | undefined): boolean =>
    expired && who !== undefined && (who === account || who === sameAsBefore)
  const endAs = (change: 'left' | 'expired'): void => {
    if (!tokens) return
    leave()
    expired = change === 'expired'
    announce(change)
  }
  return {
    current: () => tokens,
    generation: () => stay,
    enter(fresh, who) {
      if (tokens) leave()
      const change = isBack(who) ? 'returned' : 'entered'
      if (who !== sameAsBefore || change === 'entered') account = who
      expired = false
      tokens = fresh
      shelf.write(fresh)
      announce(change)
    },
    renew(fresh) {
      tokens = fresh
      shelf.write(fresh)
    },
    end: () => endAs('left'),
    forget() {
      leave()
      account = undefined
      expired = false
      announce('left')
    },
    expire: () => endAs('expired'),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
