/**
 * The source of time, handed in. `now` is epoch milliseconds of the phone, whose clock may be wrong or jump, so
 * compare it only with itself.
 */
export interface Clock {
  now(): number
  /** Calls `act` once after `delayMs`; the returned function cancels that. */
  after(delayMs: number, act: () => void): () => void
}
