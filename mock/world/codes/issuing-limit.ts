import type { CodeState } from './state'

/**
 * The number of codes that a person may request per minute; batches of offline codes are not counted (rules.md §4.20).
 */
const perMinute = 20
const minuteMs = 60_000

/** Returns how long a person must wait for the next code, ms; 0 when they need not wait. */
export function waitMsForCode(world: CodeState, personNumber: string, now: number): number {
  const codes = world.codesOf.get(personNumber) ?? []
  let counted = 0
  for (let n = codes.length - 1; n >= 0; n -= 1) {
    const token = codes[n]
    if (!token || token.issuedAt <= now - minuteMs) return 0
    if (token.kind === 'OFFLINE' || token.shownBy !== personNumber) continue
    counted += 1
    if (counted === perMinute) return token.issuedAt + minuteMs - now
  }
  return 0
}
