/** Time, handed in. `now` is epoch milliseconds of the phone, which may be wrong or jump: compare it with itself only. */
export interface Clock {
  now(): number
  /** Calls once after `delayMs`; the returned function calls it off. */
  after(delayMs: number, act: () => void): () => void
}
