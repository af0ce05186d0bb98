/** The two secrets of a signed-in person, as stored on the phone. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
}

/** The storage of the tokens; in the app it is the phone's storage. */
export interface TokenStorage {
  read(): Tokens | undefined
  write(tokens: Tokens): void
  clear(): void
}

/**
 * The changes of the session. After `expired` the same account may return (`returned`), and what the person typed is
 * still there. After `entered` nothing of an earlier person is left, and after `left` nothing of this one.
 */
export type SessionChange = 'entered' | 'returned' | 'left' | 'expired'

/** Holds the session of the person signed in. */
export interface SessionManager {
  current(): Tokens | undefined
  /**
   * Gives a number that grows whenever a person leaves. An answer asked for under an earlier number does not belong
   * to the person who is here now.
   */
  generation(): number
  /**
   * Signs a person in; an earlier person leaves first, with everything of theirs on the phone.
   * @param account compared with the account whose session expired, and kept in memory only; a sign-in by the phone's
   *   own WeChat or Alipay passes `sameAsBefore`, because the storage belongs to that account
   */
  enter(tokens: Tokens, account?: string): void
  /** Replaces the tokens of the same person. */
  renew(tokens: Tokens): void
  end(): void
  /** Removes everything of the person on the phone, signed in or not. */
  forget(): void
  /** Ends a session that the city no longer accepts, which is not the person's own choice. */
  expire(): void
  /**
   * Calls the listener after a sign-in, a sign-out, or a session that cannot be renewed; returns the function to
   * stop.
   */
  onChange(listener: (signedIn: boolean, change: SessionChange) => void): () => void
}

/** Stands for the account of the owner of this phone's WeChat or Alipay. */
export const sameAsBefore = 'same-as-before'

/** Builds the session from the stored tokens. */
export function createSessionManager(storage: TokenStorage): SessionManager {
  let tokens = storage.read()
  let generation = 0
  let lastAccount: string | undefined
  let expired = false
  const leave = (): void => {
    tokens = undefined
    generation += 1
    storage.clear()
  }
  const listeners = new Set<(signedIn: boolean, change: SessionChange) => void>()
  const announce = (change: SessionChange): void =>
    listeners.forEach((listener) => listener(tokens !== undefined, change))
  const isBack = (account: string | undefined): boolean =>
    expired && account !== undefined && (account === lastAccount || account === sameAsBefore)
  const endAs = (change: 'left' | 'expired'): void => {
    if (!tokens) return
    leave()
    expired = change === 'expired'
    announce(change)
  }
  return {
    current: () => tokens,
    generation: () => generation,
    enter(fresh, account) {
      if (tokens) leave()
      const change = isBack(account) ? 'returned' : 'entered'
      if (account !== sameAsBefore || change === 'entered') lastAccount = account
      expired = false
      tokens = fresh
      storage.write(fresh)
      announce(change)
    },
    renew(fresh) {
      tokens = fresh
      storage.write(fresh)
    },
    end: () => endAs('left'),
    forget() {
      leave()
      lastAccount = undefined
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
