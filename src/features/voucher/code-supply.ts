import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import { isExpired, needsRenewal, type LiveCode } from '@/domain/live-code'
import { retryAfterMsOf, isTemporary, type Problem } from '@/domain/problem'
import { failed } from '@/domain/result'
import { latest } from '@/state/latest'
import type { OfflineCodes } from './offline-codes'

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

export interface SupplyDeps {
  readonly city: Pick<CityApi, 'issueCode'>
  readonly clock: Clock
  /** Whether asking makes sense at all. */
  isOnline(): Promise<boolean>
  /** What stands in when the city cannot be reached. */
  readonly offline?: Pick<OfflineCodes, 'take' | 'clear' | 'freshen'> | undefined
}

/** A failed attempt is repeated after 2, 4, 8 … seconds, or when the city says, after 15 at the latest. */
const retry = { firstMs: 2_000, longestMs: 15_000 }
/** Somebody is waiting at a till: so long the screen stays without a code before one that was fetched in advance is shown. */
const patienceMs = 800

/** Keeps one scannable code at hand: renews before death, never takes a living code away, and retries by itself. */
export function createCodeSupply(
  { city, clock, isOnline, offline }: SupplyDeps,
  events: SupplyEvents,
): CodeSupply {
  let supply: Supply | undefined
  const answers = latest()
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
    const stillCounts = answers.join()
    const askedAt = clock.now()
    if (supply?.is === 'showing') turnTo({ ...supply, renewal: { is: 'asking' } })
    const callOffWaiting = clock.after(patienceMs, () => {
      if (stillCounts() && supply?.is === 'issuing') showOffline({ is: 'asking' })
    })
    const issued = (await isOnline()) ? await city.issueCode() : failed({ is: 'offline' } as const)
    callOffWaiting()
    if (!stillCounts()) return
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
    void offline?.freshen()
  }

  const fail = (problem: Problem): void => {
    if (isTemporary(problem)) {
      const waitMs = Math.min(retry.longestMs, Math.max(retryMs, retryAfterMsOf(problem)))
      callOffRetry = clock.after(waitMs, () => void ask())
      retryMs = Math.min(retry.longestMs, retryMs * 2)
    }
    // What the city refuses now, no code of an earlier hour may stand in for.
    else if (problem.is === 'refused') offline?.clear()
    const now = supply
    const renewal = { is: 'failed', problem } as const
    const stays =
      now?.is === 'showing' && (now.code.offline ? isTemporary(problem) : problem.is !== 'signed-out')
    if (stays && !isExpired(now.code, clock.now())) turnTo({ ...now, renewal })
    else if (!isTemporary(problem) || !showOffline(renewal)) turnTo({ is: 'stuck', problem })
  }

  /** False when there is none to show. */
  const showOffline = (renewal: Renewal, another = false): boolean => {
    const captured = supply?.is === 'issuing' && supply.captured
    const code = offline?.take(another || captured)
    if (!code) return false
    turnTo({ is: 'showing', code, renewal, captured })
    events.issued(code, code.askedAt + code.lifetimeMs - clock.now())
    return true
  }

  const stop = (): void => {
    answers.drop()
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
      if (supply?.is === 'showing' && supply.code.offline) showOffline(supply.renewal, true)
      void ask()
    },
    hurry() {
      if (supply?.is === 'stuck' || (supply?.is === 'showing' && supply.renewal.is === 'failed')) void ask()
    },
    beat() {
      if (supply?.is !== 'showing') return
      const { code, renewal } = supply
      const now = clock.now()
      if (isExpired(code, now)) {
        if (renewal.is === 'resting') start()
        else if (!showOffline(renewal))
          turnTo(
            renewal.is === 'failed'
              ? { is: 'stuck', problem: renewal.problem }
              : { is: 'issuing', captured: false },
          )
      } else if (renewal.is === 'resting' && needsRenewal(code, now)) void ask()
    },
  }
}
