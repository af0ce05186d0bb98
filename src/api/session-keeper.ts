/** The two secrets of a signed-in person, as they are kept on the phone. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
}

/** Where the tokens are kept; the phone's storage in the app. */
export interface TokenShelf {
  read(): Tokens | undefined
  write(tokens: Tokens): void
  clear(): void
}

/** Who is signed in, for everybody who needs to know. */
export interface SessionKeeper {
  current(): Tokens | undefined
  /** Grows whenever somebody leaves: an answer asked for under an earlier stay belongs to nobody who is here now. */
  stay(): number
  /** Somebody signs in; whoever was here leaves, with everything of theirs on the phone. */
  enter(tokens: Tokens): void
  /** The same person, with fresh tokens. */
  renew(tokens: Tokens): void
  end(): void
  /** Called after someone signs in, out, or their session cannot be renewed; returns the way to stop. */
  onChange(listener: (signedIn: boolean) => void): () => void
}

export function createSessionKeeper(shelf: TokenShelf): SessionKeeper {
  let tokens = shelf.read()
  let stay = 0
  const leave = (): void => {
    tokens = undefined
    stay += 1
    shelf.clear()
  }
  const listeners = new Set<(signedIn: boolean) => void>()
  const announce = (): void => listeners.forEach((listener) => listener(tokens !== undefined))
  return {
    current: () => tokens,
    stay: () => stay,
    enter(fresh) {
      if (tokens) leave()
      tokens = fresh
      shelf.write(fresh)
      announce()
    },
    renew(fresh) {
      tokens = fresh
      shelf.write(fresh)
    },
    end() {
      if (!tokens) return
      leave()
      announce()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
