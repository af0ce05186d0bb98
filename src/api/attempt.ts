import type * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import type { HttpOutcome, HttpRequest } from '@/contract/http'
import type { LooseInput } from '@/contract/endpoint'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import { retryAfterOf, readAnswer, statusOf } from './read-answer'
import { requestFor } from './request-for'

/** The ports of one attempt: where it goes, how it is sent, and by which clock it is timed. */
export interface AttemptDeps {
  /** The address of the gateway, without a slash at its end. */
  readonly baseUrl: string
  readonly send: (request: HttpRequest) => Promise<HttpOutcome>
  readonly clock: Clock
  /** Makes a new id for a request or a change; it is unique and contains nothing personal. */
  readonly newId: () => string
}

/** The options of one call. */
export interface CallOptions {
  /** The time limit of one attempt, ms; 8 s by default. */
  readonly timeoutMs?: number
  /** The id of a change that may be tried again: the city acts once for one id. A new id by default. */
  readonly changeId?: string
  /** Receives the text of the answer before it is decoded. */
  readonly onText?: (text: string) => void
}

/** Sends one question, and once more if the connection was lost. It does not handle the session. */
export type Attempt = <E extends Endpoint>(
  endpoint: E,
  input: LooseInput,
  options: CallOptions,
  accessToken?: string,
) => Promise<Result<v.InferOutput<E['reply']>, Problem>>

const defaultTimeoutMs = 8_000
const pauseBeforeRepeatMs = 300
/** The longest pause before a repetition, ms. Where the city asks for more, the person gets an error instead. */
const longestPauseMs = 3_000

/**
 * Tells whether one more try makes sense: after a dropped connection, or while the gateway is briefly away. A
 * time-out is not repeated, because the person has already waited.
 */
const worthRepeating = (outcome: HttpOutcome): boolean =>
  outcome.arrived ? [502, 503].includes(statusOf(outcome)) : outcome.why === 'dropped'

/** Gives the pause before one more try, ms; undefined when there is none. */
function repeatAfterMs(outcome: HttpOutcome, now: number): number | undefined {
  if (!worthRepeating(outcome)) return undefined
  const pauseMs = Math.max(pauseBeforeRepeatMs, retryAfterOf(outcome, now).retryAfterMs ?? 0)
  return pauseMs <= longestPauseMs ? pauseMs : undefined
}

/** Builds the function that sends one question once and reads the answer; it never throws. */
export function createAttempt(deps: AttemptDeps): Attempt {
  return async (endpoint, input, options, accessToken) => {
    const requestId = deps.newId()
    const request = requestFor(endpoint, input, {
      baseUrl: deps.baseUrl,
      requestId,
      timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
      ...(endpoint.changes && { idempotencyKey: options.changeId || deps.newId() }),
      ...(accessToken !== undefined && { accessToken }),
    })
    let outcome = await deps.send(request)
    const pauseMs = repeatAfterMs(outcome, deps.clock.now())
    if (pauseMs !== undefined) {
      await new Promise<void>((resolve) => deps.clock.after(pauseMs, resolve))
      outcome = await deps.send(request)
    }
    if (outcome.arrived) options.onText?.(outcome.text)
    return readAnswer(outcome, endpoint.reply, requestId, deps.clock.now())
  }
}
