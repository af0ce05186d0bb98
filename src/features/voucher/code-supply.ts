import type { Clock } from '@/domain/clock'
import { isExpired, needsRenewal, type LiveCode } from '@/domain/live-code'
import { retryAfterMsOf, isTemporary, type Problem } from '@/domain/problem'
import { latest } from '@/state/latest'
import type { CodeAhead } from './code-ahead'
import type { OfflineCodes } from './offline-codes'

/** The progress of getting the next code while one is on screen. */
export type Renewal =
  | { readonly is: 'resting' }
  | { readonly is: 'asking' }
  | { readonly is: 'failed'; readonly problem: Problem }

/** The code to show, or why there is none. `captured`: a screenshot has just made a code void. */
export type Supply =
  | { readonly is: 'issuing'; readonly captured: boolean }
  | { readonly is: 'showing'; readonly code: LiveCode; readonly renewal: Renewal; readonly captured: boolean }
  | { readonly is: 'stuck'; readonly problem: Problem }

/** The supply of codes: it asks for them, renews them and falls back to an offline one. */
export interface CodeSupply {
  /** Drops the current code and asks for a fresh one. */
  start(captured?: boolean): void
  /** Drops the code; answers still on their way are dropped too. */
  stop(): void
  /**
   * Gets another code because the person wants one; a valid code stays until it is there. While one is being asked
   * for, no second one is.
   */
  renew(): void
  /** Handles the passing of time: renews a code that is due, and removes an expired one. */
  beat(): void
  /** Tries again at once, because the network is back. */
  hurry(): void
}

/** The events of a supply of codes. */
export interface SupplyEvents {
  changed(supply: Supply): void
  /** `watchMs` is the time for which the city may accept this code, from now. */
  issued(code: LiveCode, watchMs: number): void
}

/** The ports of a supply of codes. */
export interface SupplyDeps {
  readonly ahead: Pick<CodeAhead, 'take'>
  readonly clock: Clock
  /** The codes to use when the city cannot be reached. */
  readonly offline?: Pick<OfflineCodes, 'take' | 'clear' | 'freshen'> | undefined
}

/** The pauses before further attempts: 2, 4, 8 … seconds, or as long as the city asks, 15 s at most. */
const retry = { firstMs: 2_000, longestMs: 15_000 }
/**
 * The time for which the screen stays without a code before an offline code is shown, because somebody waits at a
 * till.
 */
const offlineAfterMs = 800

/** The time after an answer when its code is on the screen, and the phone is free for what nobody waits for. */
const afterPictureMs = 1_000

/**
 * Builds the supply of codes, which keeps one scannable code on screen: it renews a code before it expires, never
 * takes away a valid one, and retries by itself.
 */
export function createCodeSupply({ ahead, clock, offline }: SupplyDeps, events: SupplyEvents): CodeSupply {
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
    const { askedAt, answer } = ahead.take()
    if (supply?.is === 'showing') turnTo({ ...supply, renewal: { is: 'asking' } })
    const callOffWaiting = clock.after(offlineAfterMs, () => {
      if (stillCounts() && supply?.is === 'issuing') showOffline({ is: 'asking' })
    })
    const issued = await answer
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
    clock.after(afterPictureMs, () => void offline?.freshen())
  }

  const fail = (problem: Problem): void => {
    if (isTemporary(problem)) {
      const waitMs = Math.min(retry.longestMs, Math.max(retryMs, retryAfterMsOf(problem)))
      callOffRetry = clock.after(waitMs, () => void ask())
      retryMs = Math.min(retry.longestMs, retryMs * 2)
    }
    // After a refusal no code that was fetched earlier may be shown instead.
    else if (problem.is === 'refused') offline?.clear()
    const now = supply
    const renewal = { is: 'failed', problem } as const
    const keepsCode =
      now?.is === 'showing' && (now.code.offline ? isTemporary(problem) : problem.is !== 'signed-out')
    if (keepsCode && !isExpired(now.code, clock.now())) turnTo({ ...now, renewal })
    else if (!isTemporary(problem) || !showOffline(renewal)) turnTo({ is: 'stuck', problem })
  }

  /** Shows an offline code; false when there is none. */
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
