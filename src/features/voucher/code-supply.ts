import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import { isDead, wantsRenewal, type LiveCode } from '@/domain/live-code'
import { askedToWaitMs, mayPass, type Problem } from '@/domain/problem'

/** How getting the next code goes while one is on screen. */
export type Renewal =
  | { readonly is: 'resting' }
  | { readonly is: 'asking' }
  | { readonly is: 'failed'; readonly problem: Problem }

/** What there is to show. `captured`: a screenshot has just cost the person a code. */
export type Supply =
  | { readonly is: 'issuing'; readonly captured: boolean }
  | { readonly is: 'showing'; readonly code: LiveCode; readonly renewal: Renewal; readonly captured: boolean }
  | { readonly is: 'stuck'; readonly problem: Problem }

export interface CodeSupply {
  /** Forgets any code and asks for a fresh one. */
  start(captured?: boolean): void
  /** Forgets the code; answers still on their way are dropped. */
  stop(): void
  /** Another code, wanted by the person; a living one stays until it is there. Asking twice is asking once. */
  renew(): void
  /** Time has passed: what is due is asked for, a dead code is taken away. */
  beat(): void
  /** The network is back: no need to wait for the next attempt. */
  hurry(): void
}

export interface SupplyEvents {
  changed(supply: Supply): void
  /** `watchMs`: how long the city may accept this code, from now. */
  issued(code: LiveCode, watchMs: number): void
}

/** A failed attempt is repeated after 2, 4, 8 … seconds, or when the city says, after 15 at the latest. */
const retry = { firstMs: 2_000, longestMs: 15_000 }

/** Keeps one scannable code at hand: renews before death, never takes a living code away, and retries by itself. */
export function createCodeSupply(
  city: Pick<CityApi, 'issueCode'>,
  clock: Clock,
  events: SupplyEvents,
): CodeSupply {
  let supply: Supply | undefined
  let run = 0
  let asking = false
  let retryMs = retry.firstMs
  let callOffRetry = (): void => undefined

  const turnTo = (next: Supply): void => {
    supply = next
    events.changed(next)
  }

  const ask = async (): Promise<void> => {
    if (asking) return
    asking = true
    callOffRetry()
    const mine = run
    const askedAt = clock.now()
    if (supply?.is === 'showing') turnTo({ ...supply, renewal: { is: 'asking' } })
    const issued = await city.issueCode()
    if (mine !== run) return
    asking = false
    if (!issued.ok) return fail(issued.error)
    const { graceMs, ...rest } = issued.value
    const code = { ...rest, askedAt }
    retryMs = retry.firstMs
    turnTo({
      is: 'showing',
      code,
      renewal: { is: 'resting' },
      captured: supply?.is === 'issuing' && supply.captured,
    })
    events.issued(code, code.lifetimeMs + graceMs)
  }

  const fail = (problem: Problem): void => {
    if (mayPass(problem)) {
      const waitMs = Math.min(retry.longestMs, Math.max(retryMs, askedToWaitMs(problem)))
      callOffRetry = clock.after(waitMs, () => void ask())
      retryMs = Math.min(retry.longestMs, retryMs * 2)
    }
    const now = supply
    const lives = now?.is === 'showing' && !isDead(now.code, clock.now()) && problem.is !== 'signed-out'
    turnTo(lives ? { ...now, renewal: { is: 'failed', problem } } : { is: 'stuck', problem })
  }

  const stop = (): void => {
    run += 1
    asking = false
    supply = undefined
    retryMs = retry.firstMs
    callOffRetry()
  }

  const start = (captured = false): void => {
    stop()
    turnTo({ is: 'issuing', captured })
    void ask()
  }

  return {
    start,
    stop,
    renew() {
      if (supply?.is === 'stuck' && !asking) turnTo({ is: 'issuing', captured: false })
      void ask()
    },
    hurry() {
      if (supply?.is === 'stuck' || (supply?.is === 'showing' && supply.renewal.is === 'failed')) void ask()
    },
    beat() {
      if (supply?.is !== 'showing') return
      const { code, renewal } = supply
      const now = clock.now()
      if (isDead(code, now)) {
        if (renewal.is === 'failed') turnTo({ is: 'stuck', problem: renewal.problem })
        else if (renewal.is === 'asking') turnTo({ is: 'issuing', captured: false })
        else start()
      } else if (renewal.is === 'resting' && wantsRenewal(code, now)) void ask()
    },
  }
}
