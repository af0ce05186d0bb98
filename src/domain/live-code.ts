/**
 * A code on the phone. Its lifetime is counted from the moment the phone asked, so the city's clock does not matter
 * (rules.md §4.7).
 */
export interface LiveCode {
  readonly tokenId: string
  readonly digits: string
  readonly maskedName: string
  /** Epoch ms of this phone. */
  readonly askedAt: number
  readonly lifetimeMs: number
  /**
   * Present for a code that was fetched in advance (离线码): the number of remaining ones, and the highest amount one
   * purchase may cost.
   */
  readonly offline?: { readonly left: number; readonly maxFen: number }
}

/** The time before expiry at which a renewal starts, which leaves room for three tries over a bad network. */
const renewalLeadMs = 15_000

/**
 * Gives the age of a code in ms. After a backward jump of the clock the age is unknown, so the code counts as
 * expired.
 */
function ageMs(code: LiveCode, now: number): number {
  const age = now - code.askedAt
  return age < 0 ? Infinity : age
}

/** Tells whether the lifetime of a code is over. */
export const isExpired = (code: LiveCode, now: number): boolean => ageMs(code, now) >= code.lifetimeMs

/**
 * The age at which a code is renewed. A short-lived code is renewed at half its lifetime, so that codes are not asked
 * for one right after another.
 */
const renewalAgeMs = (code: LiveCode): number =>
  Math.max(code.lifetimeMs - renewalLeadMs, code.lifetimeMs / 2)

/** Tells whether a code has reached the age at which it is renewed. */
export const needsRenewal = (code: LiveCode, now: number): boolean => ageMs(code, now) >= renewalAgeMs(code)

/** Counts the whole seconds until the code on screen is replaced; 0 when that is due. */
export const secondsToRenewal = (code: LiveCode, now: number): number =>
  Math.max(0, Math.ceil((renewalAgeMs(code) - ageMs(code, now)) / 1000))

/** Counts the whole seconds for which the code can still be scanned. */
export const secondsToExpiry = (code: LiveCode, now: number): number =>
  Math.max(0, Math.ceil((code.lifetimeMs - ageMs(code, now)) / 1000))
