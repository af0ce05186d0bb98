import type * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import type { HttpOutcome, HttpRequest } from '@/contract/http'
import type { LooseInput } from '@/contract/endpoint'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import { retryAfterOf, readAnswer, statusOf } from './read-answer'
import { requestFor } from './request-for'

export interface AttemptDeps {
  /** Address of the gateway, without a slash at its end. */
  readonly baseUrl: string
  readonly send: (request: HttpRequest) => Promise<HttpOutcome>
  readonly clock: Clock
  /** A new name for a request or a change; unique, with nothing personal in it. */
  readonly newId: () => string
}

export interface CallOptions {
  /** How long one attempt may take; 8 s unless told. */
  readonly timeoutMs?: number
  /** Names a change that may be tried again: under one name the city does it once. A new name unless told. */
  readonly changeId?: string
  /** Gets the text of what arrived, before it is decoded. */
  readonly hear?: (text: string) => void
}

/** One question, repeated once if the connection was lost; the session is not its business. */
export type Attempt = <E extends Endpoint>(
  endpoint: E,
  input: LooseInput,
  options: CallOptions,
  accessToken?: string,
) => Promise<Result<v.InferOutput<E['reply']>, Problem>>

const defaultTimeoutMs = 8_000
const pauseBeforeRepeatMs = 300
/** Whoever is asked to wait longer than this is told so instead. */
const longestPauseMs = 3_000

/** A dropped connection or a gateway that is briefly away: worth one more try. Time-outs are not, the person has waited. */
const worthRepeating = (outcome: HttpOutcome): boolean =>
  outcome.arrived ? [502, 503].includes(statusOf(outcome)) : outcome.why === 'dropped'

/** How long to wait before one more try, ms; undefined when there is none. */
function repeatAfterMs(outcome: HttpOutcome): number | undefined {
  if (!worthRepeating(outcome)) return undefined
  const pauseMs = Math.max(pauseBeforeRepeatMs, retryAfterOf(outcome).retryAfterMs ?? 0)
  return pauseMs <= longestPauseMs ? pauseMs : undefined
}

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
    const pauseMs = repeatAfterMs(outcome)
    if (pauseMs !== undefined) {
      await new Promise<void>((resolve) => deps.clock.after(pauseMs, resolve))
      outcome = await deps.send(request)
    }
    if (outcome.arrived) options.hear?.(outcome.text)
    return readAnswer(outcome, endpoint.reply, requestId)
  }
}
