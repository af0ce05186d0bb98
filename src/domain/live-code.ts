/**
 * A code on the phone. Its life is counted from the moment the phone asked, so the city's clock plays no part
 * (rules.md §4.7).
 */
export interface LiveCode {
  readonly tokenId: string
  readonly digits: string
  readonly maskedName: string
  /** Epoch ms of this phone. */
  readonly askedAt: number
  readonly lifetimeMs: number
  /** It was fetched in advance (离线码): how many more there are, and the most one purchase by it may cost. */
  readonly offline?: { readonly left: number; readonly maxFen: number }
}

/** A renewal is asked for this long before the code dies: room for three tries over a bad network. */
const renewalLeadMs = 15_000

/** How old a code is; a clock that jumped back makes it too old to trust rather than young again. */
function ageMs(code: LiveCode, now: number): number {
  const age = now - code.askedAt
  return age < 0 ? Infinity : age
}

export const isExpired = (code: LiveCode, now: number): boolean => ageMs(code, now) >= code.lifetimeMs

/** Short-lived codes are renewed at half their life, so that one is never asked for at once after another. */
const renewalAgeMs = (code: LiveCode): number =>
  Math.max(code.lifetimeMs - renewalLeadMs, code.lifetimeMs / 2)

export const needsRenewal = (code: LiveCode, now: number): boolean => ageMs(code, now) >= renewalAgeMs(code)

/** Whole seconds until the code on screen is replaced; 0 when that is due. */
export const secondsToRenewal = (code: LiveCode, now: number): number =>
  Math.max(0, Math.ceil((renewalAgeMs(code) - ageMs(code, now)) / 1000))

/** Whole seconds the code can still be scanned. */
export const secondsToExpiry = (code: LiveCode, now: number): number =>
  Math.max(0, Math.ceil((code.lifetimeMs - ageMs(code, now)) / 1000))
